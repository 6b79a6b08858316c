import { type Annotation, bodiesOf, type Person } from '../../shared/annotation.ts';
import type { AnnotationChange, BoundaryChange } from '../../shared/api.ts';
import { type Article, currentVersion } from '../../shared/article.ts';
import { type BoundaryRecord, boundaryId } from '../../shared/boundary.ts';
import { FailureError } from '../../shared/failure.ts';
import { selectRange } from '../../shared/selector.ts';
import type { MergedMarks, MergedRecords } from './marks.ts';

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
 * @throws FailureError `sentenceMissing`
 */
export function recordsOf(
  changes: readonly AnnotationChange[],
  context: ChangeContext,
): Annotation[] {
  const { article, marks, writer, person, now } = context;
  const version = currentVersion(article);
  const sentences = new Map(version.sentences.map((sentence) => [sentence.id, sentence]));
  const records = new Map<string, Annotation>();
  for (const { id, sentence: sentenceId, judgement } of changes) {
    const before = records.get(id) ?? marks.get(id);
    if (!before && !judgement) continue;
    const sentence = sentences.get(sentenceId);
    // A mark can be taken away from a sentence that was joined to another.
    if (!sentence && !(before && !judgement))
      throw new FailureError({
        reason: 'sentenceMissing',
        sentence: sentenceId,
        count: sentences.size,
      });
    const target = sentence && {
      source: article.id,
      version: version.id,
      sentence: sentenceId,
      selector: selectRange(version.text, sentence),
    };
    const { deleted: _deleted, ...kept } = before ?? {
      id,
      type: 'Annotation' as const,
      motivation: 'classifying' as const,
      revision: 0,
      created: now,
      creator: person,
      body: [],
    };
    const stands = target ?? before?.target;
    if (!stands) continue;
    records.set(id, {
      ...kept,
      target: stands,
      revision: kept.revision + 1,
      modified: now,
      writer,
      body: judgement ? bodiesOf(judgement) : kept.body,
      ...(judgement ? {} : { deleted: true as const }),
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
