import type { TextRange } from '../../shared/article.ts';
import { covers, sentencesTouched } from '../../shared/ledger.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { selectSentence } from '../editing/selection.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { revealSentence } from './focus.ts';
import { selectedSpan } from './subject.ts';

/** Selects words; all the words of one sentence are the sentence. */
export function selectWords(editor: ArticleEditor, range: TextRange): void {
  const sentences = editor.places.map(({ sentence }) => sentence);
  const { from, to } = sentencesTouched(sentences, range);
  const only = to - from === 1 ? sentences[from] : undefined;
  if (only && covers(range, wordsOf(editor.text, only))) editor.select(selectSentence(from));
  else editor.select({ ...selectSentence(from), fragment: range });
  revealSentence(from)?.focus({ preventScroll: true });
  announce(
    messages().article.wordsSelected(editor.text.slice(range.start, range.end).slice(0, 80)),
  );
}

/** One of the marks on a sentence becomes the one that keys and the panel are about. */
export function selectMark(editor: ArticleEditor, annotation: string): void {
  editor.select({ ...selectSentence(editor.current), mark: annotation });
}

/** What is selected, as text for the clipboard. */
export async function copySelected(editor: ArticleEditor): Promise<void> {
  const span = selectedSpan(editor);
  if (!span) return;
  const { copied, notCopied } = messages().commands;
  await navigator.clipboard.writeText(editor.text.slice(span.start, span.end)).then(
    () => announce(copied),
    () => announce(notCopied),
  );
}

/** Back to the one sentence; false when nothing else was selected. */
export function clearSelection(editor: ArticleEditor): boolean {
  const { current, anchor, fragment, mark } = editor.selection;
  getSelection()?.removeAllRanges();
  if (current === anchor && !fragment && mark === undefined) return false;
  editor.select(selectSentence(current));
  return true;
}

/** Without the punctuation around it: whoever selects all the words of a sentence means the sentence. */
function wordsOf(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const after = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return before + after >= words.length
    ? { start, end }
    : { start: start + before, end: end - after };
}
