import type { ClaimReview, Verdict } from '../../shared/claim-review.ts';
import type { Rating, VerdictScale } from '../../shared/verdict-scale.ts';
import { pruned } from './pruned.ts';

/** As a mark keeps it: with the name and the numbers that the scale has now. */
export function verdictOf({ id, name, value }: Rating, scale: VerdictScale): Verdict {
  const values = scale.flatMap((rating) => rating.value ?? []);
  if (value === undefined) return { id, name };
  return {
    id,
    name,
    ratingValue: value,
    bestRating: Math.max(...values),
    worstRating: Math.min(...values),
  };
}

/** A verdict is as known on the day it is first given, until somebody says otherwise. */
export function withVerdict(
  review: ClaimReview | undefined,
  verdict: Verdict | undefined,
  day: string,
): ClaimReview | undefined {
  return pruned({
    ...review,
    verdict,
    knownOn: review?.knownOn ?? (verdict ? day : undefined),
  });
}

/** The rating that a verdict was given with, if the scale still has it under this name. */
export function ratingOf(verdict: Verdict | undefined, scale: VerdictScale): Rating | undefined {
  return scale.find(({ id, name }) => id === verdict?.id && name === verdict.name);
}
