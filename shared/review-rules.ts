import {
  type Annotation,
  claimReviewOf,
  evidenceOf,
  type Label,
  labelOf,
  lastHandOf,
} from './annotation.ts';
import type { ReviewState } from './decision.ts';
import { type Person, samePerson } from './person.ts';

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

/** All of a mark that rules ask about; few enough to be kept for every mark of a library. */
export interface MarkFacts {
  readonly label: Label | undefined;
  /** Id of the verdict. */
  readonly verdict?: string | undefined;
  /** How many pieces of it. */
  readonly evidence: number;
  readonly lastHand: Person;
  /** What the decisions say, whatever the rules. */
  readonly decided: ReviewState;
  readonly decidedBy?: Person | undefined;
}

export function factsOf(mark: Annotation): Omit<MarkFacts, 'decided' | 'decidedBy'> {
  return {
    label: labelOf(mark),
    verdict: claimReviewOf(mark)?.verdict?.id,
    evidence: evidenceOf(mark).length,
    lastHand: lastHandOf(mark),
  };
}

/** Why an approval does not hold, or could not be given. */
export type ReviewObstacle = 'evidence' | 'secondPerson';

export function obstaclesTo(
  { label, evidence, lastHand }: Pick<MarkFacts, 'label' | 'evidence' | 'lastHand'>,
  approver: Pick<Person, 'name'> | undefined,
  rules: ReviewRules,
): ReviewObstacle[] {
  const obstacles: ReviewObstacle[] = [];
  if (rules.evidence && label === 'claim' && evidence === 0) obstacles.push('evidence');
  if (rules.secondPerson && approver && samePerson(lastHand, approver))
    obstacles.push('secondPerson');
  return obstacles;
}

export interface RuledReview {
  readonly state: ReviewState;
  /** Whether the rules ask for a review of this mark at all. */
  readonly needed: boolean;
  readonly obstacles: readonly ReviewObstacle[];
  /** Stands in the way of a complete report. */
  readonly open: boolean;
}

/** An approval that the rules do not accept, because they were stricter than thought or have become so, waits for another. */
export function underRules(facts: MarkFacts, rules: ReviewRules): RuledReview {
  const { label, verdict, decided, decidedBy } = facts;
  const needed =
    (label !== undefined && rules.labels.includes(label)) ||
    (verdict !== undefined && rules.verdicts.includes(verdict));
  const approver = decided === 'approved' ? decidedBy : undefined;
  const obstacles = obstaclesTo(facts, approver, rules);
  const state = decided === 'approved' && needed && obstacles.length > 0 ? 'ready' : decided;
  return { state, needed, obstacles, open: needed && state !== 'approved' };
}
