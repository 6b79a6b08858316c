import type { TextRange } from '../../shared/article.ts';
import { type FoldedText, fold } from './folded-text.ts';

/** Every place where the text has the words, in order; they do not overlap. */
export function matchesOf(text: FoldedText, words: string, wholeWords: boolean): TextRange[] {
  const needle = fold(words.replace(/\s+/g, ' ')).text;
  const matches: TextRange[] = [];
  if (needle.trim() === '') return matches;
  const { length } = needle;
  let at = text.text.indexOf(needle);
  while (at >= 0) {
    if (wholeWords && !isWhole(text.text, at, at + length)) at = text.text.indexOf(needle, at + 1);
    else {
      matches.push({ start: text.original(at), end: text.original(at + length) });
      at = text.text.indexOf(needle, at + length);
    }
  }
  return matches;
}

function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const parted = (at: number) => !letter.test(text[at - 1] ?? '') || !letter.test(text[at] ?? '');
  return parted(start) && parted(end);
}

/** Index of the first range that ends after the offset; the number of ranges when none does. */
export function firstAfter(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
