import type { Article } from '../../../shared/article.ts';
import { type ArticleEditor, createArticleEditor } from '../article-editor.ts';

/** An editor on one paragraph of these sentences, saving nowhere. */
export function openEditor(sentences: readonly string[]): ArticleEditor {
  const text = sentences.join(' ');
  let start = 0;
  const ranges = sentences.map((sentence, index) => {
    const range = { id: `s${index}`, start, end: start + sentence.length };
    start = range.end + 1;
    return range;
  });
  const article: Article = {
    id: 'k1',
    title: 'An article',
    added: '2026-01-01T00:00:00.000Z',
    source: {
      name: 'a.txt',
      mediaType: 'text/plain',
      sha256: '',
      byteLength: 1,
      encoding: 'utf-8',
    },
    versions: [
      {
        id: 'v1',
        created: '2026-01-01T00:00:00.000Z',
        text,
        blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
        sentences: ranges,
      },
    ],
  };
  return createArticleEditor({ article, annotations: [], unplaced: [] }, async () => {});
}
