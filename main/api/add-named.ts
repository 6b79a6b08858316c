import type { AddOptions, Api, ArticleSummary } from '../../shared/api.ts';
import { readArticleFile } from './read-article-file.ts';

export function isWebAddress(named: string): boolean {
  return /^https?:\/\//i.test(named);
}

/** Adds what the user named by a path or a web address. */
export async function addNamed(
  api: Api,
  named: string,
  options: AddOptions = {},
): Promise<ArticleSummary> {
  return isWebAddress(named)
    ? api.addAddress({ address: named, ...options })
    : api.addArticle({ ...(await readArticleFile(named)), ...options });
}
