import type { ArticleEditor } from '../editing/article-editor.ts';
import type { SentenceLedger } from '../editing/mark-index.ts';
import { lacksEvidence, lacksVerdict } from '../editing/remaining.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { unlessHasty } from '../ui/when-calm.ts';
import { runsLeftwards } from './direction.ts';
import { focusSentence } from './focus.ts';
import { inNextRow } from './next-row.ts';
import { nothingLeftOf, type Sought } from './nothing-left.ts';

export function moveTo(editor: ArticleEditor, index: number): void {
  moveOn(editor, index);
  unlessHasty();
}

/** After something was done here: what was done shows first, and what stands beside the text later. */
export function moveOn(editor: ArticleEditor, index: number): void {
  editor.moveTo(index);
  focusSentence(editor.current);
}

export function step(editor: ArticleEditor, by: number): void {
  moveTo(editor, within(editor, editor.current + by));
}

/** In a table to the same column of the next row, elsewhere to the next sentence. */
export function stepRow(editor: ArticleEditor, by: 1 | -1): void {
  moveTo(editor, within(editor, inNextRow(editor.places, editor.current, by)));
}

/** How far the sentence on that side is, as the eye sees it: in Arabic the next one is on the left. */
export function sideways(editor: ArticleEditor, side: 'left' | 'right'): 1 | -1 {
  return (side === 'left') === runsLeftwards(editor.current) ? 1 : -1;
}

/** The selection grows or shrinks at its moving end. */
export function extend(editor: ArticleEditor, by: number): void {
  extendTo(editor, within(editor, editor.current + by));
}

export function extendTo(editor: ArticleEditor, index: number): void {
  const { anchor } = editor.selection;
  editor.select({ anchor, current: index });
  focusSentence(index);
  announce(messages().article.sentencesSelected(Math.abs(index - anchor) + 1));
}

/** The first sentence of the next block, or of this or the one before. */
export function stepBlock(editor: ArticleEditor, by: 1 | -1): void {
  const { places, current } = editor;
  const here = places[current]?.block;
  const wanted = (index: number) => {
    const place = places[index];
    return place !== undefined && place.block.sentences[0]?.index === index
      ? by === 1
        ? place.block !== here
        : index < current
      : false;
  };
  moveWhere(editor, by, wanted);
}

export function stepHeading(editor: ArticleEditor, by: 1 | -1): void {
  const { places } = editor;
  moveWhere(editor, by, (index) => {
    const place = places[index];
    return place?.block.block.kind === 'heading' && place.block.sentences[0]?.index === index;
  });
}

/** The next sentence that is not judged as a whole. */
export function nextUntouched(editor: ArticleEditor): void {
  nextWhere(editor, ({ state }) => state === 'untouched' || state === 'part', 'untouched');
}

export function nextWithoutVerdict(editor: ArticleEditor): void {
  nextWhere(editor, ({ marks }) => marks.some(lacksVerdict), 'verdict');
}

export function nextWithoutEvidence(editor: ArticleEditor): void {
  nextWhere(editor, ({ marks }) => marks.some(lacksEvidence), 'evidence');
}

/** @param returned ids of marks */
export function nextReturned(editor: ArticleEditor, returned: ReadonlySet<string>): void {
  const isReturned = ({ marks }: SentenceLedger) =>
    marks.some(({ annotation }) => returned.has(annotation));
  nextWhere(editor, isReturned, 'returned');
}

/** From the current sentence on and round to the start. */
function nextWhere(
  editor: ArticleEditor,
  wanted: (ledger: SentenceLedger) => boolean,
  sought: Sought,
): void {
  const { length } = editor.places;
  for (let offset = 1; offset <= length; offset += 1) {
    const index = (editor.current + offset) % length;
    if (!wanted(editor.ledgerAt(index))) continue;
    moveTo(editor, index);
    return;
  }
  nothingLeftOf(editor).say(sought);
}

function moveWhere(editor: ArticleEditor, by: 1 | -1, wanted: (index: number) => boolean): void {
  for (let index = editor.current + by; editor.places[index]; index += by)
    if (wanted(index)) {
      moveTo(editor, index);
      return;
    }
}

function within({ places }: ArticleEditor, index: number): number {
  return Math.min(places.length - 1, Math.max(0, index));
}
