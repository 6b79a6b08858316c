import {
  type Annotation,
  byChange,
  type Label,
  labelOf,
  rangeOf,
  withoutSettled,
} from './annotation.ts';
import type { Sentence } from './article.ts';
import { covers, sentencesTouched } from './ledger.ts';
import { personKey } from './person.ts';

/** A sentence that people have judged as a whole, and not alike. */
export interface Disagreement {
  readonly sentence: string;
  /** Ids of all marks on the whole sentence. */
  readonly marks: readonly string[];
}

/** Comments and notes never make a disagreement; different labels by different people do, until somebody settles it. */
export function disagreementsOf(
  sentences: readonly Sentence[],
  annotations: readonly Annotation[],
): Disagreement[] {
  const found: Disagreement[] = [];
  marksOnWhole(sentences, withoutSettled(annotations)).forEach((marks, index) => {
    const sentence = sentences[index];
    if (!sentence || new Set(marks.map(labelOf)).size < 2) return;
    const byPerson = new Map<string, Label | undefined>();
    for (const mark of marks) byPerson.set(personKey(mark.creator.name), labelOf(mark));
    if (new Set(byPerson.values()).size > 1)
      found.push({ sentence: sentence.id, marks: marks.map(({ id }) => id) });
  });
  return found;
}

/** For each sentence, the marks that cover it whole, the later changed last. */
export function marksOnWhole(
  sentences: readonly Sentence[],
  annotations: readonly Annotation[],
): readonly (readonly Annotation[])[] {
  const found: Annotation[][] = sentences.map(() => []);
  for (const mark of annotations.toSorted(byChange)) {
    const range = rangeOf(mark);
    const { from, to } = sentencesTouched(sentences, range);
    for (let index = from; index < to; index += 1) {
      const sentence = sentences[index];
      if (sentence && covers(range, sentence)) found[index]?.push(mark);
    }
  }
  return found;
}
