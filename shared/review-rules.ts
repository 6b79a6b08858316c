import { type Annotation, claimReviewOf, evidenceOf, type Label, labelOf } from './annotation.ts';

/** What a library wants of a mark before its article is complete. */
export interface ReviewRules {
  /** Whoever last changed a mark may not approve it. */
  readonly secondPerson: boolean;
  /** Marks with these labels need review. */
  readonly labels: readonly Label[];
  /** Ids of verdicts; marks with one of these need review whatever their label. */
  readonly verdicts: readonly string[];
  /** A claim is approved only with evidence. */
  readonly evidence: boolean;
}

/** What a new library has. */
export const defaultReviewRules: ReviewRules = {
  secondPerson: true,
  labels: ['fact', 'opinion', 'claim'],
  verdicts: [],
  evidence: true,
};

export function needsReview(mark: Pick<Annotation, 'body'>, rules: ReviewRules): boolean {
  const label = labelOf(mark);
  const verdict = claimReviewOf(mark)?.verdict?.id;
  return (
    (label !== undefined && rules.labels.includes(label)) ||
    (verdict !== undefined && rules.verdicts.includes(verdict))
  );
}

export function lacksEvidence(mark: Pick<Annotation, 'body'>, rules: ReviewRules): boolean {
  return rules.evidence && labelOf(mark) === 'claim' && evidenceOf(mark).length === 0;
}
