import type { ArticleSummary } from '../../shared/api.ts';
import { fold } from '../find/folded-text.ts';

/** Every word of the search somewhere in title, byline or outlet, as the article's own find folds them. */
export function matching(
  articles: readonly ArticleSummary[],
  search: string,
): readonly ArticleSummary[] {
  const words = fold(search).text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return articles;
  return articles.filter((article) => {
    const { text } = fold([article.title, article.byline, article.siteName].join(' '));
    return words.every((word) => text.includes(word));
  });
}
