import { type Decision, decisionsByMark, judgedRevision } from '../../shared/decision.ts';
import { FailureError } from '../../shared/failure.ts';
import { samePerson } from '../../shared/person.ts';
import type { DecisionInput } from '../../shared/review-operations.ts';
import { factsOf, obstaclesTo, type ReviewRules } from '../../shared/review-rules.ts';
import { numberAfter, revisionNameOf } from '../../shared/revision.ts';
import type { Hand } from './hand.ts';
import type { MergedRecords } from './records.ts';

/**
 * All or an error and none.
 *
 * @throws FailureError `markUnknown`, `returnWithoutReason`, `approvalRefused`
 */
export function decisionsFor(
  inputs: readonly (DecisionInput & { readonly id: string })[],
  records: MergedRecords,
  rules: ReviewRules,
  { writer, person, now }: Hand,
): Decision[] {
  const earlier = decisionsByMark(records.decisions.values());
  return inputs.map(({ id, mark: markId, state, reason, on }): Decision => {
    const mark = records.marks.get(markId);
    if (!mark || mark.deleted) throw new FailureError({ reason: 'markUnknown', mark: markId });
    if (state === 'returned' && !reason?.trim())
      throw new FailureError({ reason: 'returnWithoutReason', mark: markId });
    const [obstacle] = state === 'approved' ? obstaclesTo(factsOf(mark), person, rules) : [];
    if (obstacle) throw new FailureError({ reason: 'approvalRefused', mark: markId, obstacle });
    const turns = (earlier.get(markId) ?? []).map(({ turn }) => turn);
    return {
      id,
      type: 'Decision',
      revision: 1,
      modified: now,
      writer,
      creator: person,
      created: now,
      mark: markId,
      on: on ? revisionNameOf(on) : judgedRevision(mark),
      state,
      ...(reason?.trim() ? { reason: reason.trim() } : {}),
      turn: numberAfter(Math.max(0, ...turns)),
    };
  });
}

/** @throws FailureError `decisionNotYours`; what is not known any more is withdrawn already */
export function withdrawalsOf(
  ids: readonly string[],
  { decisions }: MergedRecords,
  { writer, person, now }: Hand,
): Decision[] {
  return ids.flatMap((id): Decision[] => {
    const made = decisions.get(id);
    if (!made || made.deleted) return [];
    if (!samePerson(made.creator, person))
      throw new FailureError({ reason: 'decisionNotYours', name: made.creator.name });
    return [
      { ...made, revision: numberAfter(made.revision), modified: now, writer, deleted: true },
    ];
  });
}
