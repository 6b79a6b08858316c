import type { ArticleSummary } from '../../shared/api.ts';

/** Every word of the search somewhere in title, byline or outlet, whatever the case and the accents. */
export function matching(
  articles: readonly ArticleSummary[],
  search: string,
): readonly ArticleSummary[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return articles;
  return articles.filter((article) => {
    const text = fold([article.title, article.byline, article.siteName].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
