import { isUndecided } from '../../shared/annotation.ts';
import type { PlacedMark } from './placed-mark.ts';

export function lacksVerdict({ judgement: { label, claimReview } }: PlacedMark): boolean {
  return isUndecided(label, claimReview);
}

export function lacksEvidence({ judgement: { label, evidence } }: PlacedMark): boolean {
  return (label === 'claim' || label === 'fact') && !evidence?.length;
}

/** What is left to do once everything has its label: how many marks lack what. */
export interface Remaining {
  readonly verdicts: number;
  readonly evidence: number;
}

export const nothingRemains: Remaining = { verdicts: 0, evidence: 0 };

export function withMark(remaining: Remaining, mark: PlacedMark, by: 1 | -1): Remaining {
  const verdicts = remaining.verdicts + (lacksVerdict(mark) ? by : 0);
  const evidence = remaining.evidence + (lacksEvidence(mark) ? by : 0);
  const same = verdicts === remaining.verdicts && evidence === remaining.evidence;
  return same ? remaining : { verdicts, evidence };
}
