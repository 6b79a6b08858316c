import type { TextRange } from '../../shared/article.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { type PlacedMark, sameRange } from '../editing/placed-mark.ts';
import { selectedSentences } from '../editing/selection.ts';

/** The mark that keys and the panel are about: the chosen one, that of the selected words, or that of the whole sentence. */
export function activeMark(editor: ArticleEditor): PlacedMark | undefined {
  const { current, fragment, mark } = editor.selection;
  const chosen = mark === undefined ? undefined : editor.markOf(mark);
  if (chosen) return chosen;
  const ledger = editor.ledgerAt(current);
  return fragment ? ledger.marks.find(({ range }) => sameRange(range, fragment)) : ledger.whole;
}

/** What a new mark would cover, one range for each mark. */
export function selectedRanges(editor: ArticleEditor): readonly TextRange[] {
  const { selection, places } = editor;
  if (selection.fragment) return [selection.fragment];
  const { from, to } = selectedSentences(selection);
  return places.slice(from, to).map(({ sentence: { start, end } }) => ({ start, end }));
}

/** From the first selected character to the last. */
export function selectedSpan(editor: ArticleEditor): TextRange | undefined {
  const ranges = selectedRanges(editor);
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

export function isSeveral(editor: ArticleEditor): boolean {
  return editor.selection.anchor !== editor.selection.current;
}
