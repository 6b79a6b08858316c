import type { Annotation } from '../../shared/annotation.ts';
import { type ArticleVersion, type TextRange, textOf } from '../../shared/article.ts';
import { type CollapsedText, collapse } from './collapsed-text.ts';

export interface Placed<R> {
  readonly record: R;
  /** In the version's text. */
  readonly range: TextRange;
}

type Targeted = Pick<Annotation, 'target'>;

/**
 * Where marks, and whatever else is about words, stand in a version: on the same words, white space aside. A mark on a whole
 * sentence goes to a whole sentence, any other to the words wherever they are. Where several places say the same, the one
 * whose surroundings are the same decides, then the one nearest to where the mark stood. A mark whose words are gone is not
 * placed.
 */
export function placeMarks<R extends Targeted>(
  marks: readonly R[],
  version: ArticleVersion,
): Placed<R>[] {
  const sentences = sentencesByWords(version);
  let text: CollapsedText | undefined;
  return marks.flatMap((record) => {
    const { sentence, selector } = record.target;
    const words = plain(selector[1].exact);
    text ??= sentence === undefined ? collapse(version.text) : undefined;
    const candidates =
      sentence === undefined && text ? text.rangesOf(words) : (sentences.get(words) ?? []);
    const range = bestOf(candidates, record, version.text);
    return range ? [{ record, range }] : [];
  });
}

function sentencesByWords(version: ArticleVersion): ReadonlyMap<string, readonly TextRange[]> {
  const found = new Map<string, TextRange[]>();
  for (const { start, end } of version.sentences) {
    const words = plain(textOf(version, { start, end }));
    const same = found.get(words);
    if (same) same.push({ start, end });
    else found.set(words, [{ start, end }]);
  }
  return found;
}

function bestOf(
  candidates: readonly TextRange[],
  mark: Targeted,
  text: string,
): TextRange | undefined {
  const [position, quote] = mark.target.selector;
  const [best] = candidates
    .map((range) => {
      const before = plain(text.slice(Math.max(0, range.start - 60), range.start));
      const after = plain(text.slice(range.end, range.end + 60));
      const alike =
        Number(before.endsWith(plain(quote.prefix))) +
        Number(after.startsWith(plain(quote.suffix)));
      return { range, alike, distance: Math.abs(range.start - position.start) };
    })
    .sort((a, b) => b.alike - a.alike || a.distance - b.distance);
  return best?.range;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
