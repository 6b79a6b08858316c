import { type Annotation, lastHandOf, withoutSettled } from './annotation.ts';
import type { Sentence } from './article.ts';
import {
  type Decision,
  decisionsByMark,
  judgedRevision,
  type ReviewState,
  standingDecision,
} from './decision.ts';
import { type Disagreement, disagreementsOf } from './disagreement.ts';
import { countLedger, judged, ledgerMarksOf, ledgerStates } from './ledger.ts';
import { type Person, samePerson } from './person.ts';
import { lacksEvidence, needsReview, type ReviewRules } from './review-rules.ts';
import { sameRevision } from './revision.ts';

/** Why an approval does not hold, or could not be given. */
export type ReviewObstacle = 'evidence' | 'secondPerson';

export interface MarkReview {
  readonly mark: string;
  /** Follows from the decisions and from what has been changed since. */
  readonly state: ReviewState;
  /** The decision it follows from; none while nobody has decided. */
  readonly decision?: Decision | undefined;
  /** The mark says something else than when that decision was made. */
  readonly changedSince: boolean;
  /** Whether the rules ask for a review of this mark at all. */
  readonly needed: boolean;
  readonly obstacles: readonly ReviewObstacle[];
  /** Stands in the way of a complete report. */
  readonly open: boolean;
}

/** @param decisions those on this mark */
export function reviewOfMark(
  mark: Annotation,
  decisions: readonly Decision[],
  rules: ReviewRules,
): MarkReview {
  const decision = standingDecision(decisions);
  const changedSince = decision !== undefined && !sameRevision(decision.on, judgedRevision(mark));
  const obstacles: ReviewObstacle[] = [];
  if (lacksEvidence(mark, rules)) obstacles.push('evidence');
  const state = stateAfter(decision, changedSince);
  if (state === 'approved' && decision && !mayApprove(mark, decision.creator, rules))
    obstacles.push('secondPerson');
  const needed = needsReview(mark, rules);
  // An approval under stricter rules than when it was given waits for another.
  const held = state === 'approved' && needed && obstacles.length > 0 ? 'ready' : state;
  return {
    mark: mark.id,
    state: held,
    ...(decision ? { decision } : {}),
    changedSince,
    needed,
    obstacles,
    open: needed && held !== 'approved',
  };
}

/** What was approved and changed waits for review again; what was returned stays so until it is handed back. */
function stateAfter(decision: Decision | undefined, changedSince: boolean): ReviewState {
  if (!decision) return 'draft';
  return decision.state === 'approved' && changedSince ? 'ready' : decision.state;
}

export function mayApprove(
  mark: Annotation,
  person: Pick<Person, 'name'>,
  rules: ReviewRules,
): boolean {
  return !rules.secondPerson || !samePerson(lastHandOf(mark), person);
}

export type ArticleReviewState = 'unread' | 'open' | 'complete';

export interface ArticleReview {
  readonly state: ArticleReviewState;
  /** Sentences that nobody has judged as a whole. */
  readonly unjudged: number;
  /** Of the marks that need review, by state. */
  readonly counts: Readonly<Record<ReviewState, number>>;
  readonly disagreements: readonly Disagreement[];
  readonly marks: readonly MarkReview[];
}

export function reviewOfArticle(
  sentences: readonly Sentence[],
  annotations: readonly Annotation[],
  decisions: Iterable<Decision>,
  rules: ReviewRules,
): ArticleReview {
  const standing = withoutSettled(annotations);
  const byMark = decisionsByMark(decisions);
  const marks = standing.map((mark) => reviewOfMark(mark, byMark.get(mark.id) ?? [], rules));
  const counts = { draft: 0, ready: 0, approved: 0, returned: 0 };
  for (const { needed, state } of marks) if (needed) counts[state] += 1;
  const ledger = countLedger(ledgerStates(sentences, ledgerMarksOf(standing)));
  const unjudged = sentences.length - judged(ledger);
  const disagreements = disagreementsOf(sentences, standing);
  const open = unjudged > 0 || disagreements.length > 0 || marks.some((mark) => mark.open);
  return {
    state: annotations.length === 0 ? 'unread' : open ? 'open' : 'complete',
    unjudged,
    counts,
    disagreements,
    marks,
  };
}

/** What stands in the way of a complete report, one phrase for each kind; empty when nothing does. */
export function openPoints({ unjudged, counts, disagreements }: ArticleReview): string[] {
  const points: readonly (readonly [number, string, string])[] = [
    [unjudged, 'sentence is not judged', 'sentences are not judged'],
    [counts.draft, 'mark is a draft', 'marks are drafts'],
    [counts.ready, 'mark waits for review', 'marks wait for review'],
    [counts.returned, 'mark was returned', 'marks were returned'],
    [disagreements.length, 'disagreement is not settled', 'disagreements are not settled'],
  ];
  return points.flatMap(([count, one, many]) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`],
  );
}
