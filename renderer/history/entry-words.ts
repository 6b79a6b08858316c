import {
  type Annotation,
  attributionOf,
  claimReviewOf,
  evidenceOf,
  labelOf,
  noteOf,
  rangeOf,
} from '../../shared/annotation.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { isSameData } from '../../shared/same-data.ts';
import { messages } from '../messages/messages.ts';

/** What somebody did, as the rest of a sentence that begins with their name. */
export function entryWords({ record }: HistoryEntry, before: HistoryEntry | undefined): string {
  const words = messages().history;
  switch (record.type) {
    case 'Annotation': {
      const earlier = before?.record.type === 'Annotation' ? before.record : undefined;
      return markWords(record, earlier);
    }
    case 'Decision': {
      const decided = words.decided[record.state];
      return record.deleted ? words.tookBack(decided) : decided;
    }
    case 'Comment':
      if (record.deleted) return words.commentDeleted;
      if (record.resolved !== undefined && !record.text)
        return record.resolved ? words.resolved : words.reopened;
      // A new version takes it along with its words.
      if (before?.record.type === 'Comment' && !isSameData(before.record.target, record.target))
        return words.moved;
      return words.commented;
    case 'Reading':
      return record.done === undefined ? words.beganReading : words.finishedReading;
    case 'Removal':
      return record.deleted ? words.unbinned : words.binned;
  }
}

function markWords(mark: Annotation, before: Annotation | undefined): string {
  const words = messages().history;
  if (mark.deleted) return words.removed(labelName(mark));
  if (!before || before.deleted)
    return mark.adjudicates ? words.settled(labelName(mark)) : words.marked(labelName(mark));
  const changes = differences(before, mark);
  return changes.length > 0 ? changes.join(', ') : words.same;
}

export function labelName(mark: Pick<Annotation, 'body'>): string {
  const label = labelOf(mark);
  return label ? messages().labels.wording[label].name : '';
}

/** What of a mark changed, in the order of the sheet. */
export function differences(before: Annotation, after: Annotation): string[] {
  const words = messages().history;
  const found: string[] = [];
  if (labelOf(before) !== labelOf(after))
    found.push(words.label(labelName(before), labelName(after)));
  if (!isSameData(rangeOf(before), rangeOf(after))) found.push(words.moved);
  if (!isSameData(attributionOf(before), attributionOf(after))) found.push(words.attribution);
  const { verdict: old, ...oldSheet } = claimReviewOf(before) ?? {};
  const { verdict: now, ...sheet } = claimReviewOf(after) ?? {};
  if (old?.id !== now?.id)
    found.push(
      !now
        ? words.verdictGone(old?.name ?? '')
        : old
          ? words.verdict(old.name, now.name)
          : words.verdictGiven(now.name),
    );
  if (!isSameData(oldSheet, sheet)) found.push(words.sheet);
  const [notedBefore, noted] = [noteOf(before), noteOf(after)];
  if (notedBefore !== noted)
    found.push(!noted ? words.noteGone : notedBefore ? words.noteChanged : words.noteWritten);
  const [evidenceBefore, evidence] = [evidenceOf(before), evidenceOf(after)];
  const more = evidence.length - evidenceBefore.length;
  if (more > 0) found.push(words.evidenceMore(more));
  else if (more < 0) found.push(words.evidenceLess(-more));
  else if (!isSameData(evidenceBefore, evidence)) found.push(words.evidenceOther);
  return found;
}
