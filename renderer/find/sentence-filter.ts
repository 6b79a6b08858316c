import type { LedgerState } from '../../shared/ledger.ts';
import type { SentenceLedger } from '../editing/mark-index.ts';
import { lacksEvidence, lacksVerdict } from '../editing/remaining.ts';

export const sentenceStates = ['noted', 'withoutVerdict', 'withoutEvidence', 'several'] as const;
export type SentenceState = (typeof sentenceStates)[number];

/** Which sentences are looked at; what is not said does not matter. */
export interface SentenceFilter {
  readonly label?: LedgerState | undefined;
  readonly state?: SentenceState | undefined;
}

const has: Readonly<Record<SentenceState, (ledger: SentenceLedger) => boolean>> = {
  noted: ({ marks }) => marks.some(({ judgement }) => judgement.note),
  withoutVerdict: ({ marks }) => marks.some(lacksVerdict),
  withoutEvidence: ({ marks }) => marks.some(lacksEvidence),
  several: ({ marks }) => marks.length > 1,
};

export function passes({ label, state }: SentenceFilter, ledger: SentenceLedger): boolean {
  return hasLabel(ledger, label) && (state === undefined || has[state](ledger));
}

export function isEmpty({ label, state }: SentenceFilter): boolean {
  return label === undefined && state === undefined;
}

/** A mark on some words counts for its label as well as for "in part". */
function hasLabel({ state, marks }: SentenceLedger, label: LedgerState | undefined): boolean {
  if (label === undefined || state === label) return true;
  return marks.some(({ judgement }) => judgement.label === label);
}
