import type { Judgement } from '../../shared/annotation.ts';
import type { ClaimReview } from '../../shared/claim-review.ts';
import { pruned } from '../claim/pruned.ts';

/** The first, with what the second says beyond it. A verdict that cannot stand beside the first one goes into the note. */
export function joinedJudgement(first: Judgement, second: Judgement): Judgement {
  const review = first.claimReview ?? {};
  const other = (second.label === 'claim' && second.claimReview) || {};
  const isPlain = first.label === 'claim' && (isUnjudged(review) || agree(review, other));
  const { verdict, conclusion, knownOn: _knownOn, ...rest } = other;
  const apart = isPlain ? [] : [verdict?.name, conclusion].filter((words) => !!words);
  const notes = new Set([first.note, second.note, apart.join(': ')].filter((note) => !!note));
  const known = new Set(first.evidence?.map(({ id }) => id));
  const evidence = [
    ...(first.evidence ?? []),
    ...(second.evidence ?? []).filter(({ id }) => !known.has(id)),
  ];
  return {
    label: first.label,
    ...pruned({
      note: [...notes].join('\n') || undefined,
      attribution: first.attribution ?? second.attribution,
      claimReview: pruned({ ...(isPlain ? other : rest), ...review }),
      evidence: evidence.length > 0 ? evidence : undefined,
    }),
  };
}

function isUnjudged({ verdict, conclusion }: ClaimReview): boolean {
  return !verdict && !conclusion;
}

function agree(a: ClaimReview, b: ClaimReview): boolean {
  if (isUnjudged(b)) return true;
  if (a.verdict?.name !== b.verdict?.name) return false;
  return !a.conclusion || !b.conclusion || a.conclusion === b.conclusion;
}
