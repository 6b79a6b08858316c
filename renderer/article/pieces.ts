import type { TextRange } from '../../shared/article.ts';
import { covers } from '../../shared/ledger.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';

/** A stretch of a sentence under the same marks. */
export interface Piece extends TextRange {
  /** Marks on a part of the sentence, the widest first. */
  readonly marks: readonly PlacedMark[];
}

/** Cuts a sentence wherever a mark on a part of it begins or ends. One piece when there is none. */
export function piecesOf(sentence: TextRange, marks: readonly PlacedMark[]): readonly Piece[] {
  const parts = marks.filter(({ range }) => !covers(range, sentence));
  const { start, end } = sentence;
  const inside = parts
    .flatMap(({ range }) => [range.start, range.end])
    .filter((offset) => offset > start && offset < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = parts.filter(({ range }) => range.start <= from && range.end >= to);
    return { start: from, end: to, marks: over.toSorted(widestFirst) };
  });
}

function widestFirst({ range: a }: PlacedMark, { range: b }: PlacedMark): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start;
}
