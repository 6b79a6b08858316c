/** What kind of claim it is: it decides how one checks it. After the typologies that fact-checkers share. */
export const claimTypes = [
  'quantity',
  'experience',
  'causation',
  'rule',
  'prediction',
  'other',
] as const;
export type ClaimType = (typeof claimTypes)[number];

/** https://schema.org/reviewRating, as it stood when it was given: a later scale does not reword old verdicts. */
export interface Verdict {
  /** Id of the rating in the library's scale. */
  readonly id: string;
  /** https://schema.org/alternateName */
  readonly name: string;
  /** https://schema.org/ratingValue, between those of the scale; absent where the scale has no numbers. */
  readonly ratingValue?: number | undefined;
  readonly bestRating?: number | undefined;
  readonly worstRating?: number | undefined;
}

/** When and where it was said; https://schema.org/appearance. All as the user wrote it. */
export interface Appearance {
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly uri?: string | undefined;
}

/** The right of reply: whether the claimant was asked, and what came of it. */
export interface Contact {
  /** ISO 8601 date or date and time, as the user entered it. */
  readonly asked?: string | undefined;
  readonly deadline?: string | undefined;
  readonly answer?: string | undefined;
}

export interface Correction {
  /** ISO 8601 date. */
  readonly date: string;
  readonly text: string;
}

/** The check of one claim; https://schema.org/ClaimReview. Who says it is the mark's attribution. */
export interface ClaimReview {
  /** The wording as checked; absent while it is the marked text itself. */
  readonly claimReviewed?: string | undefined;
  readonly claimType?: ClaimType | undefined;
  /** In what capacity the claimant says it. */
  readonly capacity?: string | undefined;
  readonly appearance?: Appearance | undefined;
  readonly verdict?: Verdict | undefined;
  /** One sentence that a reader can take away. */
  readonly conclusion?: string | undefined;
  /** The verdict is as known on this day: ISO 8601 date. */
  readonly knownOn?: string | undefined;
  readonly contact?: Contact | undefined;
  readonly corrections?: readonly Correction[] | undefined;
}

/** Whether others may be told of the check as a ClaimReview: a claim with a verdict. An opinion never is. */
export function isReviewable(
  label: string | undefined,
  review: ClaimReview | undefined,
): review is ClaimReview & { readonly verdict: Verdict } {
  return label === 'claim' && review?.verdict !== undefined;
}
