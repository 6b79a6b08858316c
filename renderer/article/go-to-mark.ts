import { sentencesTouched } from '../../shared/ledger.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { selectSentence } from '../editing/selection.ts';

/** Selects a mark wherever it stands; does nothing when it is gone. */
export function goToMark(editor: ArticleEditor, annotation: string): void {
  const mark = editor.markOf(annotation);
  if (!mark) return;
  const sentences = editor.places.map(({ sentence }) => sentence);
  const { from } = sentencesTouched(sentences, mark.range);
  const whole = editor.ledgerAt(from).whole?.annotation === annotation;
  editor.select({ ...selectSentence(from), ...(whole ? {} : { mark: annotation }) });
}
