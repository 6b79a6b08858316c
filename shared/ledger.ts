import type { Label } from './annotation.ts';

/** How many sentences carry which label; the rest are untouched. */
export interface LedgerCounts extends Readonly<Record<Label, number>> {
  readonly untouched: number;
}

export function countLedger(labelBySentence: Iterable<Label | undefined>): LedgerCounts {
  const counts = { fact: 0, opinion: 0, claim: 0, cleared: 0, untouched: 0 };
  for (const label of labelBySentence) counts[label ?? 'untouched'] += 1;
  return counts;
}

export function judged(counts: LedgerCounts): number {
  return counts.fact + counts.opinion + counts.claim + counts.cleared;
}
