import type { AddOptions, Api, ArticleSummary } from '../../shared/api.ts';
import { refusePackageTooLarge } from '../../shared/article-size.ts';
import { isPackage } from '../../shared/package-name.ts';
import type { MergedArticle } from '../../shared/review-operations.ts';
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

/** The same for what is to be opened: a package is merged, and may hold several. */
export async function takeInNamed(api: Api, named: string): Promise<readonly MergedArticle[]> {
  if (isWebAddress(named) || !isPackage(named)) {
    const { id, title } = await addNamed(api, named);
    return [{ id, title, outcome: 'added' }];
  }
  const { name, bytes } = await readArticleFile(named, refusePackageTooLarge);
  return api.mergePackage({ name, bytes });
}
