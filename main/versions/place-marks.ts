import type { Annotation } from '../../shared/annotation.ts';
import { type ArticleVersion, textOf } from '../../shared/article.ts';

export interface Placed {
  readonly mark: Annotation;
  /** Id of the sentence of the version that says the same. */
  readonly sentence: string;
}

/**
 * Marks on the sentences of a version that say the same words, white space aside. Where several do, the one whose
 * surroundings are the same decides, then the order of the text. A mark whose sentence is not there is not placed.
 */
export function placeMarks(marks: readonly Annotation[], version: ArticleVersion): Placed[] {
  const sentences = new Map<string, { id: string; start: number; end: number }[]>();
  for (const sentence of version.sentences) {
    const words = plain(textOf(version, sentence));
    sentences.set(words, [...(sentences.get(words) ?? []), sentence]);
  }
  const placed: Placed[] = [];
  for (const mark of marks) {
    const [position, quote] = mark.target.selector;
    const candidates = sentences.get(plain(quote.exact)) ?? [];
    const [best] = candidates
      .map(({ id, start, end }) => {
        const before = plain(version.text.slice(Math.max(0, start - 60), start));
        const after = plain(version.text.slice(end, end + 60));
        const alike =
          Number(before.endsWith(plain(quote.prefix))) +
          Number(after.startsWith(plain(quote.suffix)));
        return { id, alike, distance: Math.abs(start - position.start) };
      })
      .sort((a, b) => b.alike - a.alike || a.distance - b.distance);
    if (best) placed.push({ mark, sentence: best.id });
  }
  return placed;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
