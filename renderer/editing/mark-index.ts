import {
  countLedger,
  covers,
  type LedgerCounts,
  type LedgerState,
  ledgerState,
  sentencesTouched,
} from '../../shared/ledger.ts';
import type { BlockWithSentences } from '../../shared/sentences.ts';
import type { PlacedMark } from './placed-mark.ts';
import type { SentenceLayout } from './places.ts';
import { nothingRemains, type Remaining, withMark } from './remaining.ts';

/** What stands on one sentence. The same object until one of its marks changes. */
export interface SentenceLedger {
  readonly state: LedgerState;
  /** Every mark that touches the sentence; the one changed last is last. */
  readonly marks: readonly PlacedMark[];
  /** The mark that gives the whole sentence its state. */
  readonly whole?: PlacedMark;
}

/** The marks of the open article by sentence. A change costs what it touches, whatever the length of the article. */
export interface MarkIndex {
  readonly counts: LedgerCounts;
  readonly remaining: Remaining;
  readonly marks: Iterable<PlacedMark>;
  get(annotation: string): PlacedMark | undefined;
  at(index: number): SentenceLedger;
  /** The same array until a mark in this block changes. */
  ofBlock(block: BlockWithSentences): readonly SentenceLedger[];
  put(mark: PlacedMark): void;
  remove(annotation: string): void;
}

export const untouched: SentenceLedger = { state: 'untouched', marks: [] };

export function createMarkIndex(layout: SentenceLayout, initial: Iterable<PlacedMark>): MarkIndex {
  const { sentences, places } = layout;
  const marks = new Map<string, PlacedMark>();
  const ledgers = sentences.map(() => untouched);
  const blocks = new Map<BlockWithSentences, readonly SentenceLedger[]>();
  let counts: LedgerCounts = countLedger(sentences.map(() => 'untouched' as const));
  let remaining = nothingRemains;

  function change(mark: PlacedMark, stands: boolean): void {
    const { from, to } = sentencesTouched(sentences, mark.range);
    for (let index = from; index < to; index += 1) {
      const before = ledgers[index] ?? untouched;
      const others = before.marks.filter(({ annotation }) => annotation !== mark.annotation);
      const after = ledgerOf(index, stands ? [...others, mark] : others);
      ledgers[index] = after;
      if (before.state !== after.state)
        counts = {
          ...counts,
          [before.state]: counts[before.state] - 1,
          [after.state]: counts[after.state] + 1,
        };
      const block = places[index]?.block;
      if (block) blocks.delete(block);
    }
  }

  function ledgerOf(index: number, own: readonly PlacedMark[]): SentenceLedger {
    const sentence = sentences[index];
    if (own.length === 0 || !sentence) return untouched;
    const whole = own.findLast(({ range }) => covers(range, sentence));
    const state = ledgerState(whole?.judgement.label, own.length);
    return whole ? { state, marks: own, whole } : { state, marks: own };
  }

  function remove(annotation: string): void {
    const mark = marks.get(annotation);
    if (!mark) return;
    marks.delete(annotation);
    remaining = withMark(remaining, mark, -1);
    change(mark, false);
  }

  function put(mark: PlacedMark): void {
    remove(mark.annotation);
    marks.set(mark.annotation, mark);
    remaining = withMark(remaining, mark, 1);
    change(mark, true);
  }

  for (const mark of initial) put(mark);

  return {
    get counts() {
      return counts;
    },
    get remaining() {
      return remaining;
    },
    get marks() {
      return marks.values();
    },
    get: (annotation) => marks.get(annotation),
    at: (index) => ledgers[index] ?? untouched,
    ofBlock(block) {
      const known = blocks.get(block);
      if (known) return known;
      const found = block.sentences.map(({ index }) => ledgers[index] ?? untouched);
      blocks.set(block, found);
      return found;
    },
    put,
    remove,
  };
}
