import { basename } from 'node:path';
import type { MergedArticle } from '../../shared/review-operations.ts';
import { printable } from './console.ts';

/** The one article that shows itself, or what there is to say instead, a line each. */
export function afterTakingIn(
  path: string,
  articles: readonly MergedArticle[],
): { readonly article?: string; readonly told: readonly string[] } {
  const [first, ...others] = articles;
  if (!first) return { told: [emptyPackage(basename(path))] };
  if (others.length > 0 || first.binned) return { told: articles.map(mergedLine) };
  return { article: first.id, told: [] };
}

export function mergedLine({ id, outcome, title, binned }: MergedArticle): string {
  return `${id}  ${outcome.padEnd(9)}  ${printable(title)}${binned ? ' (lies in the bin here)' : ''}`;
}

export function emptyPackage(name: string): string {
  return `“${printable(name)}” has no articles in it.`;
}
