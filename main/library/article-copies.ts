import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, ArticleVersion } from '../../shared/article.ts';

/**
 * A copy of `article.json` under the name that a sync engine gave it when two devices had written it: whatever begins like
 * it and is JSON can only be that.
 */
export function isArticleCopy(name: string): boolean {
  return /^article[^a-z0-9].*\.json$/i.test(name) && name !== 'article.json';
}

export async function articleCopies(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter(isArticleCopy)
    .sort()
    .map((name) => join(folder, name));
}

/**
 * All versions of both. Whoever unites whichever copies in whatever order gets the same: what is said of the article is said
 * by the copy that has the last version, and of two texts under one name everybody takes the same.
 */
export function uniteArticles(a: Article, b: Article): Article {
  const versions = new Map<string, ArticleVersion>();
  for (const version of [...a.versions, ...b.versions]) {
    const other = versions.get(version.id);
    if (!other || follows(version, other)) versions.set(version.id, version);
  }
  const [first, ...later] = [...versions.values()].sort((one, other) =>
    follows(one, other) ? 1 : -1,
  );
  if (!first) return a;
  return { ...(speaksFor(a, b) ? a : b), versions: [first, ...later] };
}

/** Whether a text of the other copy stands under a name that means something else here. */
export function contradicts(article: Article, other: Article): boolean {
  return other.versions.some((version) => {
    const own = article.versions.find(({ id }) => id === version.id);
    return own !== undefined && JSON.stringify(own) !== JSON.stringify(version);
  });
}

function speaksFor(a: Article, b: Article): boolean {
  const [last, other] = [lastOf(a), lastOf(b)];
  if (follows(last, other) !== follows(other, last)) return follows(last, other);
  return JSON.stringify({ ...a, versions: [] }) >= JSON.stringify({ ...b, versions: [] });
}

function lastOf({ versions: [first, ...later] }: Article): ArticleVersion {
  return later.reduce((last, version) => (follows(version, last) ? version : last), first);
}

/**
 * One order for everything that is decided here, and no two versions that differ are equal in it: only so does it not matter
 * which copies met first.
 */
function follows(a: ArticleVersion, b: ArticleVersion): boolean {
  const [number, other] = [versionNumber(a), versionNumber(b)];
  if (number !== other) return number > other;
  if (a.created !== b.created) return a.created > b.created;
  if (a.id !== b.id) return a.id > b.id;
  return JSON.stringify(a) > JSON.stringify(b);
}

/** Of those made from the same version, the same. */
export function versionNumber({ id }: ArticleVersion): number {
  return Number(/^v(\d+)/.exec(id)?.[1] ?? 0);
}

export function storedArticle(article: Article): string {
  return JSON.stringify({ schema: 1, ...article });
}
