import { type Command, Option } from 'commander';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import type { AddOptions, Api, ArticleSummary } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { addNamed, isWebAddress } from '../api/add-named.ts';
import { type Console, printable, readAll, writeLine } from './console.ts';
import { choice, common, type FetchingOption, fetching, type JsonOption } from './options.ts';
import { type LibraryOption, withApi } from './session.ts';

const duplicateChoices = ['keep', 'skip'] as const;

interface Options extends LibraryOption, JsonOption, FetchingOption {
  readonly duplicates: (typeof duplicateChoices)[number];
}

/** `add`: one line for each article that is in, one error for each that is not; the others are added all the same. */
export function addAddingCommand(program: Command, console: Console): void {
  fetching(common(program.command('add')))
    .description('add articles from files, web addresses, or standard input with -')
    .argument(
      '<path...>',
      'text, Markdown, web page, PDF, Word, OpenDocument, EPUB, e-mail or subtitles; a glob; http(s)://…',
    )
    .addOption(
      new Option('--duplicates <what>', 'what to do with articles that are there already')
        .argParser(choice(duplicateChoices))
        .default('keep', 'keep both'),
    )
    .action(async (paths: string[], options: Options) => {
      const sources = (await Promise.all(paths.map(sourcesOf))).flat();
      const failed = await withApi(options, async (api) => {
        let failures = 0;
        for (const source of sources) {
          const summary = await add(api, source, console, options).catch((error: unknown) => {
            // A single one fails like every other command does.
            if (sources.length === 1 || !(error instanceof FailureError)) throw error;
            console.errors.write(`assay: ${error.message}\n`);
            failures += 1;
          });
          if (summary) await writeLine(console, rowOf(summary, options));
        }
        return failures;
      });
      if (failed > 0)
        throw new FailureError({ reason: 'someNotAdded', failed, total: sources.length });
    });
}

/** What the shell has not expanded is expanded here; a path that exists is never read as a pattern. */
async function sourcesOf(path: string): Promise<string[]> {
  if (path === '-' || isWebAddress(path) || !isDynamicPattern(path)) return [path];
  const [itself] = await glob(escapePath(path));
  if (itself !== undefined) return [path];
  const found = await glob(path, { onlyFiles: true });
  if (found.length === 0) throw new FailureError({ reason: 'fileMissing', path });
  return found.sort();
}

async function add(
  api: Api,
  source: string,
  console: Console,
  { duplicates }: Options,
): Promise<ArticleSummary> {
  const options: AddOptions = { duplicates: duplicates === 'skip' ? 'ask' : 'keep' };
  if (source !== '-') return addNamed(api, source, options);
  return api.addArticle({ ...(await readAll(console)), ...options });
}

function rowOf({ id, title, sentences }: ArticleSummary, { json }: Options): string {
  return json
    ? JSON.stringify({ id, title, sentences })
    : `${id}  ${printable(title)} (${sentences} sentences)`;
}
