import { type Annotation, type Label, labelOf, rangeOf } from './annotation.ts';
import type { TextRange } from './article.ts';

/**
 * What a sentence counts as, wherever sentences are counted or looked for: once, as what it is judged as a whole. Marks on
 * some of its words count there only where nobody has judged the whole, as `part`, whatever their labels.
 */
export type LedgerState = Label | 'part' | 'untouched';

/** @param whole the label of the mark on the whole sentence that was changed last */
export function ledgerState(whole: Label | undefined, marks: number): LedgerState {
  return whole ?? (marks > 0 ? 'part' : 'untouched');
}

/** How many sentences are in which state. */
export type LedgerCounts = Readonly<Record<LedgerState, number>>;

export function countLedger(states: Iterable<LedgerState>): LedgerCounts {
  const counts = { fact: 0, opinion: 0, claim: 0, cleared: 0, part: 0, untouched: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** Sentences judged as a whole. */
export function judged(counts: LedgerCounts): number {
  return counts.fact + counts.opinion + counts.claim + counts.cleared;
}

/** A mark as the ledger sees it. */
export interface LedgerMark {
  readonly range: TextRange;
  readonly label: Label;
  /** ISO 8601, UTC: of several marks on a whole sentence the one changed last counts. */
  readonly modified: string;
}

export function ledgerMarksOf(annotations: Iterable<Annotation>): LedgerMark[] {
  const marks: LedgerMark[] = [];
  for (const annotation of annotations) {
    const label = labelOf(annotation);
    if (label) marks.push({ range: rangeOf(annotation), label, modified: annotation.modified });
  }
  return marks;
}

/** The state of each sentence, in order. Sentences are sorted and do not overlap. */
export function ledgerStates(
  sentences: readonly TextRange[],
  marks: Iterable<LedgerMark>,
): LedgerState[] {
  const touching = sentences.map(() => 0);
  const whole = new Map<number, LedgerMark>();
  for (const mark of marks) {
    const { from, to } = sentencesTouched(sentences, mark.range);
    for (let index = from; index < to; index += 1) {
      const sentence = sentences[index];
      if (!sentence) continue;
      touching[index] = (touching[index] ?? 0) + 1;
      if (covers(mark.range, sentence) && mark.modified >= (whole.get(index)?.modified ?? ''))
        whole.set(index, mark);
    }
  }
  return touching.map((count, index) => ledgerState(whole.get(index)?.label, count));
}

export function covers(range: TextRange, sentence: TextRange): boolean {
  return range.start <= sentence.start && range.end >= sentence.end;
}

/** Indexes of sentences: from `from`, up to and without `to`. */
export interface SentenceSpan {
  readonly from: number;
  readonly to: number;
}

/** Indexes of the sentences that a range overlaps: from `from`, up to and without `to`. */
export function sentencesTouched(
  sentences: readonly TextRange[],
  { start, end }: TextRange,
): SentenceSpan {
  const from = firstEndingAfter(sentences, start);
  let to = from;
  while ((sentences[to]?.start ?? end) < end) to += 1;
  return { from, to };
}

function firstEndingAfter(sentences: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
