import type { Annotation } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';

/**
 * The marks that touch each sentence, by its index: those that name it, and those whose range overlaps it (parts of a
 * sentence, or several). In the order of their creation.
 */
export function marksBySentence({
  article,
  annotations,
}: OpenArticle): readonly (readonly Annotation[])[] {
  const { sentences } = currentVersion(article);
  const indexOf = new Map(sentences.map(({ id }, index) => [id, index]));
  const found: Annotation[][] = sentences.map(() => []);
  for (const mark of annotations.toSorted(byCreation)) {
    const { sentence, selector } = mark.target;
    const named = sentence === undefined ? undefined : indexOf.get(sentence);
    if (named !== undefined) {
      found[named]?.push(mark);
      continue;
    }
    const [{ start, end }] = selector;
    for (let index = firstEndingAfter(sentences, start); ; index += 1) {
      const candidate = sentences[index];
      if (!candidate || candidate.start >= end) break;
      found[index]?.push(mark);
    }
  }
  return found;
}

function firstEndingAfter(sentences: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byCreation(a: Annotation, b: Annotation): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
