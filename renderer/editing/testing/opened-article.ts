import type { OpenArticle } from '../../../shared/api.ts';
import type { ArticleVersion } from '../../../shared/article.ts';

/** What the host tells of an article that nobody has marked yet. */
export function openedArticle(
  version: Pick<ArticleVersion, 'text' | 'blocks' | 'sentences'>,
): OpenArticle {
  const added = '2026-01-01T00:00:00.000Z';
  const source = { name: 'a.txt', mediaType: 'text/plain', sha256: '', byteLength: 1 };
  return {
    article: {
      id: 'k1',
      title: 'An article',
      added,
      source: { ...source, encoding: 'utf-8' },
      versions: [{ id: 'v1', created: added, ...version }],
    },
    annotations: [],
    unplaced: [],
  };
}
