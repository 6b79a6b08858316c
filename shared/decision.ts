import type { Annotation, RecordHeader } from './annotation.ts';
import type { Person } from './person.ts';
import { type RevisionName, revisionNameOf } from './revision.ts';

export const reviewStates = ['draft', 'ready', 'approved', 'returned'] as const;
/** `draft` is still the checker's own, `ready` waits for review, `returned` waits for the checker again. */
export type ReviewState = (typeof reviewStates)[number];

/** Somebody hands a mark on, approves it or returns it. Never changed once made: it is taken back, or a later one takes its place. */
export interface Decision extends RecordHeader {
  readonly type: 'Decision';
  readonly creator: Person;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Id of the mark. */
  readonly mark: string;
  /** The revision that whoever decided had before them; an approval holds for no other. */
  readonly on: RevisionName;
  readonly state: ReviewState;
  /** Why it is returned, or the answer with which it is handed back. */
  readonly reason?: string | undefined;
  /** One more than that of every decision on the mark that was known when this one was made: clocks may be wrong. */
  readonly turn: number;
}

/** The revision in which a mark got the words and the judgement it has; moving it to a new version changes neither. */
export function judgedRevision(mark: Annotation): RevisionName {
  return mark.unchangedSince ?? revisionNameOf(mark);
}

/** The most cautious first. */
const caution: readonly ReviewState[] = ['returned', 'draft', 'ready', 'approved'];

/**
 * Which of the decisions on one mark stands: the one made knowing all others. Of several that did not know each other the
 * most cautious does, so that no clock decides whether something was approved.
 */
export function standingDecision(decisions: Iterable<Decision>): Decision | undefined {
  let standing: Decision | undefined;
  for (const decision of decisions)
    if (!decision.deleted && (!standing || outweighs(decision, standing))) standing = decision;
  return standing;
}

function outweighs(a: Decision, b: Decision): boolean {
  if (a.turn !== b.turn) return a.turn > b.turn;
  if (a.state !== b.state) return caution.indexOf(a.state) < caution.indexOf(b.state);
  return a.id > b.id;
}

export function decisionsByMark(decisions: Iterable<Decision>): ReadonlyMap<string, Decision[]> {
  const found = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.deleted) continue;
    const others = found.get(decision.mark);
    if (others) others.push(decision);
    else found.set(decision.mark, [decision]);
  }
  return found;
}
