import type { TextRange } from '../../shared/article.ts';

/** Where words begin in a text, but for the first: UTF-16 offsets. In every script, as the platform parts words. */
export function wordStarts(text: string, language: string | undefined): number[] {
  const starts: number[] = [];
  for (const { index, isWordLike } of wordSegmenter(language).segment(text))
    if (isWordLike && index > 0) starts.push(withOpening(text, index));
  return starts;
}

/** Every word, with what opens it; UTF-16 offsets. */
export function wordRanges(text: string, language: string | undefined): TextRange[] {
  const words: TextRange[] = [];
  for (const { segment, index, isWordLike } of wordSegmenter(language).segment(text))
    if (isWordLike) words.push({ start: withOpening(text, index), end: index + segment.length });
  return words;
}

/** An opening quotation mark or bracket goes with the word it opens. */
function withOpening(text: string, index: number): number {
  const opening = /[\p{Ps}\p{Pi}"'¿¡@#$€£]+$/u.exec(text.slice(Math.max(0, index - 4), index));
  const start = index - (opening?.[0].length ?? 0);
  return start > 0 ? start : index;
}

export function wordSegmenter(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // A page may call its language anything.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
