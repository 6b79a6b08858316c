import { type Annotation, withoutSettled } from './annotation.ts';
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
import { factsOf, type ReviewRules, type RuledReview, underRules } from './review-rules.ts';
import { sameRevision } from './revision.ts';

export interface MarkReview extends RuledReview {
  readonly mark: string;
  /** The decision it follows from; none while nobody has decided. */
  readonly decision?: Decision | undefined;
  /** The mark says something else than when that decision was made. */
  readonly changedSince: boolean;
}

/** @param decisions those on this mark */
export function reviewOfMark(
  mark: Annotation,
  decisions: readonly Decision[],
  rules: ReviewRules,
): MarkReview {
  const { decision, changedSince, decided } = decidedOf(mark, decisions);
  return {
    mark: mark.id,
    ...(decision ? { decision } : {}),
    changedSince,
    ...underRules({ ...factsOf(mark), decided, decidedBy: decision?.creator }, rules),
  };
}

/** What was approved and changed waits for review again; what was returned stays so until it is handed back. */
export function decidedOf(
  mark: Annotation,
  decisions: readonly Decision[],
): Pick<MarkReview, 'decision' | 'changedSince'> & { readonly decided: ReviewState } {
  const decision = standingDecision(decisions);
  if (!decision) return { changedSince: false, decided: 'draft' };
  const changedSince = !sameRevision(decision.on, judgedRevision(mark));
  const decided = decision.state === 'approved' && changedSince ? 'ready' : decision.state;
  return { decision, changedSince, decided };
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

export type OpenPoint = 'unjudged' | 'draft' | 'ready' | 'returned' | 'disagreement';

/** What stands in the way of a complete report, each kind with its number; empty when nothing does. */
export function openCounts({
  unjudged,
  counts,
  disagreements,
}: ArticleReview): (readonly [OpenPoint, number])[] {
  const points: readonly (readonly [OpenPoint, number])[] = [
    ['unjudged', unjudged],
    ['draft', counts.draft],
    ['ready', counts.ready],
    ['returned', counts.returned],
    ['disagreement', disagreements.length],
  ];
  return points.filter(([, count]) => count > 0);
}

const openWording: Readonly<Record<OpenPoint, readonly [one: string, several: string]>> = {
  unjudged: ['sentence is not judged', 'sentences are not judged'],
  draft: ['mark is a draft', 'marks are drafts'],
  ready: ['mark waits for review', 'marks wait for review'],
  returned: ['mark was returned', 'marks were returned'],
  disagreement: ['disagreement is not settled', 'disagreements are not settled'],
};

/** The same in English, one phrase for each kind. */
export function openPoints(review: ArticleReview): string[] {
  return openCounts(review).map(([point, count]) => openPhrase(point, count));
}

export function openPhrase(point: OpenPoint, count: number): string {
  const [one, several] = openWording[point];
  return `${count} ${count === 1 ? one : several}`;
}
