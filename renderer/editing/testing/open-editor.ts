import { type ArticleEditor, createArticleEditor } from '../article-editor.ts';
import { openedArticle } from './opened-article.ts';

/** An editor on one paragraph of these sentences, saving nowhere. */
export function openEditor(sentences: readonly string[]): ArticleEditor {
  const text = sentences.join(' ');
  let start = 0;
  const ranges = sentences.map((sentence, index) => {
    const range = { id: `s${index}`, start, end: start + sentence.length };
    start = range.end + 1;
    return range;
  });
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return createArticleEditor(openedArticle({ text, blocks, sentences: ranges }), async () => {});
}
