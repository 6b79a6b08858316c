import { type Label, labels } from '../../shared/annotation.ts';
import type { TextRange } from '../../shared/article.ts';
import { covers, type LedgerState } from '../../shared/ledger.ts';
import type { SentenceLedger } from '../editing/mark-index.ts';
import { lacksEvidence, lacksVerdict } from '../editing/remaining.ts';

export const sentenceStates = ['noted', 'withoutVerdict', 'withoutEvidence', 'several'] as const;
export type SentenceState = (typeof sentenceStates)[number];

/** What the sentence counts as, or what some of its words are marked as, whatever it counts as. */
export type LabelFilter = LedgerState | `words:${Label}`;

export const labelFilters = {
  sentence: ['untouched', 'part', ...labels],
  words: labels.map((label) => `words:${label}` as const),
} as const satisfies Record<string, readonly LabelFilter[]>;

/** Which sentences are looked at; what is not said does not matter. */
export interface SentenceFilter {
  readonly label?: LabelFilter | undefined;
  readonly state?: SentenceState | undefined;
}

const has: Readonly<Record<SentenceState, (ledger: SentenceLedger) => boolean>> = {
  noted: ({ marks }) => marks.some(({ judgement }) => judgement.note),
  withoutVerdict: ({ marks }) => marks.some(lacksVerdict),
  withoutEvidence: ({ marks }) => marks.some(lacksEvidence),
  several: ({ marks }) => marks.length > 1,
};

export function passes(
  { label, state }: SentenceFilter,
  ledger: SentenceLedger,
  sentence: TextRange,
): boolean {
  return (
    (label === undefined || ledger.state === label || hasWords(ledger, label, sentence)) &&
    (state === undefined || has[state](ledger))
  );
}

export function isEmpty({ label, state }: SentenceFilter): boolean {
  return label === undefined && state === undefined;
}

function hasWords({ marks }: SentenceLedger, wanted: LabelFilter, sentence: TextRange): boolean {
  return marks.some(
    ({ judgement, range }) => `words:${judgement.label}` === wanted && !covers(range, sentence),
  );
}
