import { type Annotation, bodiesOf, type Person } from '../../shared/annotation.ts';
import type { AnnotationChange, BoundaryChange } from '../../shared/api.ts';
import { type Article, currentVersion } from '../../shared/article.ts';
import { type BoundaryRecord, boundaryId } from '../../shared/boundary.ts';
import type { MergedMarks, MergedRecords } from './marks.ts';
import { targetOf, wholeSentences } from './target.ts';

export interface ChangeContext {
  readonly article: Article;
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
  { article, marks, writer, person, now }: ChangeContext,
): Annotation[] {
  const version = currentVersion(article);
  const sentenceAt = wholeSentences(version);
  const records = new Map<string, Annotation>();
  for (const { id, range, judgement } of changes) {
    const before = records.get(id) ?? marks.get(id);
    if (!judgement) {
      if (before)
        records.set(id, {
          ...before,
          revision: before.revision + 1,
          modified: now,
          writer,
          deleted: true,
        });
      continue;
    }
    const { deleted: _deleted, ...kept } = before ?? {
      id,
      type: 'Annotation' as const,
      motivation: 'classifying' as const,
      revision: 0,
      created: now,
      creator: person,
    };
    records.set(id, {
      ...kept,
      target: targetOf(article.id, version, range, sentenceAt),
      revision: kept.revision + 1,
      modified: now,
      writer,
      body: bodiesOf(judgement),
    });
  }
  return [...records.values()];
}

/** The records that make the boundaries so; one that says what stands already is left out. */
export function boundaryRecordsOf(
  changes: readonly BoundaryChange[],
  { article, boundaries, writer, now }: ChangeContext,
): BoundaryRecord[] {
  const version = currentVersion(article).id;
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
        revision: (before?.revision ?? 0) + 1,
        modified: now,
        writer,
        ...(begins === null ? { deleted: true as const } : {}),
      },
    ];
  });
}
