import { type Annotation, judgementOf, type Label, labelOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import type { ComparedSentence } from '../../shared/comparison.ts';
import { marksOnWhole } from '../../shared/disagreement.ts';
import type { Adjudication } from '../review/deciding.ts';

/** The mark that settles it: what the first reader with that label said in all, or the label alone. */
export function settlementOf(
  opened: OpenArticle,
  { sentence: id, settled }: ComparedSentence,
  label: Label,
): Adjudication | undefined {
  const version = currentVersion(opened.article);
  const index = version.sentences.findIndex((sentence) => sentence.id === id);
  const sentence = version.sentences[index];
  if (!sentence) return undefined;
  const marks = marksOnWhole(version.sentences, opened.annotations)[index] ?? [];
  const readings = marks.filter(({ adjudicates }) => !adjudicates);
  const like = readings.find((mark) => labelOf(mark) === label);
  return {
    article: opened.article.id,
    version: version.id,
    range: { start: sentence.start, end: sentence.end },
    judgement: (like && judgementOf(like)) ?? { label },
    adjudicates: readings.map((mark) => mark.id),
    instead: settled,
  };
}

/** The label that settles a sentence, if one does. */
export function settledLabel(
  annotations: readonly Annotation[],
  { settled }: ComparedSentence,
): Label | undefined {
  const mark = annotations.findLast(({ id }) => settled.includes(id));
  return mark && labelOf(mark);
}
