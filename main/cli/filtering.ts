import { type Command, InvalidArgumentError } from 'commander';
import { labels } from '../../shared/annotation.ts';
import type { Api, ArticleSummary } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { choice } from './options.ts';

export interface ArticleFilter {
  readonly all?: true;
  readonly outlet?: string;
  readonly since?: string;
  readonly until?: string;
  readonly has?: (typeof labels)[number];
}

/** Which articles, when they are not named one by one. */
export function filtering(command: Command): Command {
  return command
    .option('--all', 'all articles of the library')
    .option('--outlet <name>', 'articles of this outlet')
    .option('--since <date>', 'articles published (or else added) on this day or later', day)
    .option('--until <date>', 'articles published (or else added) on this day or earlier', day)
    .option(
      '--has <label>',
      `articles with a sentence judged so: ${labels.join(', ')}`,
      choice(labels),
    );
}

/**
 * The ids named, or those of the articles that fit. Without either it is not clear what is meant.
 *
 * @throws FailureError `argumentInvalid`
 */
export async function wanted(
  api: Api,
  ids: readonly string[],
  filter: ArticleFilter,
): Promise<readonly string[]> {
  if (ids.length > 0) return ids;
  const { all, outlet, since, until, has } = filter;
  if (!all && [outlet, since, until, has].every((one) => one === undefined))
    throw new FailureError({
      reason: 'argumentInvalid',
      where: 'The articles',
      expected: 'named by their ids, or chosen with --all, --outlet, --since, --until or --has',
    });
  const { articles } = await api.listArticles({});
  return articles
    .filter(
      (article) =>
        (outlet === undefined || sameName(article.siteName, outlet)) &&
        (since === undefined || dayOf(article) >= since) &&
        (until === undefined || dayOf(article) <= until) &&
        (has === undefined || article.counts[has] > 0),
    )
    .map(({ id }) => id);
}

function sameName(a: string | undefined, b: string): boolean {
  return a?.toLocaleLowerCase('en') === b.toLocaleLowerCase('en');
}

function dayOf({ published, added }: ArticleSummary): string {
  return (published && /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0]) || added.slice(0, 10);
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('It must be a day such as 2026-04-17.');
  return value;
}
