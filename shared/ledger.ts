import { type Annotation, type Label, labelOf, rangeOf } from './annotation.ts';
import type { TextRange } from './article.ts';

/** `part`: marks stand on some of its words, and nobody has judged the whole. */
export type LedgerState = Label | 'part' | 'untouched';

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
  const states = sentences.map((): LedgerState => 'untouched');
  const since = new Map<number, string>();
  for (const { range, label, modified } of marks) {
    const { from, to } = sentencesTouched(sentences, range);
    for (let index = from; index < to; index += 1) {
      const sentence = sentences[index];
      if (!sentence) continue;
      if (!covers(range, sentence)) {
        if (!since.has(index)) states[index] = 'part';
      } else if (modified >= (since.get(index) ?? '')) {
        since.set(index, modified);
        states[index] = label;
      }
    }
  }
  return states;
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
