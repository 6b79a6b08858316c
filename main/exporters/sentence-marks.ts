import { type Annotation, rangeOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { sentencesTouched } from '../../shared/ledger.ts';

/** The marks that touch each sentence, by its index, in the order of their creation. */
export function marksBySentence({
  article,
  annotations,
}: OpenArticle): readonly (readonly Annotation[])[] {
  const { sentences } = currentVersion(article);
  const found: Annotation[][] = sentences.map(() => []);
  for (const mark of annotations.toSorted(byCreation)) {
    const { from, to } = sentencesTouched(sentences, rangeOf(mark));
    for (let index = from; index < to; index += 1) found[index]?.push(mark);
  }
  return found;
}

function byCreation(a: Annotation, b: Annotation): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
