import { type Annotation, bodiesOf, type Person } from '../../shared/annotation.ts';
import type { AnnotationChange } from '../../shared/api.ts';
import { type Article, currentVersion } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { selectRange } from '../../shared/selector.ts';
import type { MergedMarks } from './marks.ts';

export interface ChangeContext {
  readonly article: Article;
  readonly marks: MergedMarks;
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
    if (!sentence)
      throw new FailureError({
        reason: 'sentenceMissing',
        sentence: sentenceId,
        count: sentences.size,
      });
    const { deleted: _deleted, ...kept } = before ?? {
      id,
      type: 'Annotation' as const,
      motivation: 'classifying' as const,
      revision: 0,
      created: now,
      creator: person,
      target: {
        source: article.id,
        version: version.id,
        sentence: sentenceId,
        selector: selectRange(version.text, sentence),
      },
      body: [],
    };
    records.set(id, {
      ...kept,
      revision: kept.revision + 1,
      modified: now,
      writer,
      body: judgement ? bodiesOf(judgement) : kept.body,
      ...(judgement ? {} : { deleted: true as const }),
    });
  }
  return [...records.values()];
}
