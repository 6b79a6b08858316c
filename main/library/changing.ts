import { type Annotation, bodiesOf } from '../../shared/annotation.ts';
import type { AnnotationChange, BoundaryChange } from '../../shared/api.ts';
import type { ArticleVersion } from '../../shared/article.ts';
import { type BoundaryRecord, boundaryId } from '../../shared/boundary.ts';
import { type Person, samePerson } from '../../shared/person.ts';
import { numberAfter } from '../../shared/revision.ts';
import type { MergedMarks, MergedRecords } from './records.ts';
import { targetOf, wholeSentences } from './target.ts';

export interface ChangeContext {
  /** Id. */
  readonly article: string;
  /** The one whose text is spoken of, as it is split. */
  readonly version: ArticleVersion;
  readonly marks: MergedMarks;
  readonly boundaries: MergedRecords['boundaries'];
  readonly writer: string;
  readonly person: Person;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * The records that make the changes come true, or an error and none: a later record of the same id for each.
 * Deleting what was never there leaves nothing to record.
 *
 * @throws FailureError `rangeInvalid`
 */
export function recordsOf(
  changes: readonly AnnotationChange[],
  { article, version, marks, writer, person, now }: ChangeContext,
): Annotation[] {
  const sentenceAt = wholeSentences(version);
  const records = new Map<string, Annotation>();
  for (const { id, range, judgement, adjudicates } of changes) {
    const before = records.get(id) ?? marks.get(id);
    const settles = adjudicates ?? before?.adjudicates;
    if (!judgement) {
      if (before)
        records.set(id, {
          ...before,
          revision: numberAfter(before.revision),
          modified: now,
          writer,
          ...handOf(before, person),
          deleted: true,
        });
      continue;
    }
    const {
      deleted: _deleted,
      unchangedSince: _since,
      ...kept
    } = before ?? newMark(id, person, now);
    records.set(id, {
      ...kept,
      target: targetOf(article, version, range, sentenceAt),
      revision: numberAfter(kept.revision),
      modified: now,
      writer,
      ...handOf(kept, person),
      ...(settles ? { adjudicates: settles } : {}),
      body: bodiesOf(judgement),
    });
  }
  return [...records.values()];
}

function newMark(
  id: string,
  creator: Person,
  created: string,
): Omit<Annotation, 'target' | 'body' | 'modified' | 'writer'> {
  return { id, type: 'Annotation', motivation: 'classifying', revision: 0, created, creator };
}

/** Who made a revision, where that is not the mark's creator. */
export function handOf(
  { creator }: Pick<Annotation, 'creator'>,
  person: Person,
): Pick<Annotation, 'modifiedBy'> {
  return { modifiedBy: samePerson(creator, person) ? undefined : person };
}

/** The records that make the boundaries so; one that says what stands already is left out. */
export function boundaryRecordsOf(
  changes: readonly BoundaryChange[],
  {
    version: { id: version },
    boundaries,
    writer,
    now,
  }: Pick<ChangeContext, 'version' | 'boundaries' | 'writer' | 'now'>,
): BoundaryRecord[] {
  return changes.flatMap(({ offset, begins }): BoundaryRecord[] => {
    const id = boundaryId(version, offset);
    const before = boundaries.get(id);
    const stands = before && !before.deleted ? before.begins : null;
    if (stands === begins) return [];
    return [
      {
        id,
        type: 'Boundary',
        version,
        offset,
        begins: begins ?? before?.begins ?? false,
        revision: numberAfter(before?.revision ?? 0),
        modified: now,
        writer,
        ...(begins === null ? { deleted: true as const } : {}),
      },
    ];
  });
}
