import type { MouseEvent } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { splitAt } from './splitting.ts';
import { offsetIn } from './text-nodes.ts';
import { wordStarts } from './word-starts.ts';

/** The offset in a sentence that the pointer is at; undefined where the browser cannot tell. */
export function offsetAt(
  sentence: HTMLElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): number | undefined {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  return caret ? offsetIn(sentence, caret.offsetNode, caret.offset) : undefined;
}

/** Parts the current sentence before the word that holds the offset. */
export function splitAtWord(editor: ArticleEditor, offset: number): void {
  const sentence = editor.places[editor.current]?.sentence;
  if (!sentence) return;
  const text = editor.text.slice(sentence.start, sentence.end);
  const start = wordStarts(text, editor.article.language).findLast((at) => at <= offset);
  if (start !== undefined) splitAt(editor, sentence.start + start);
}
