import type { TextRange } from '../../shared/article.ts';

/** A text with every run of white space as one space, that knows where its characters stand in the original. */
export interface CollapsedText {
  /** Every place where the words stand, overlapping ones too; UTF-16 ranges of the original text. */
  rangesOf(words: string): TextRange[];
}

export function collapse(text: string): CollapsedText {
  let collapsed = '';
  const offsets: number[] = [];
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
    const space = /^\s/.test(run);
    const kept = space ? ' ' : run;
    for (let unit = 0; unit < kept.length; unit += 1) offsets.push(index + unit);
    collapsed += kept;
  }
  return {
    rangesOf(words) {
      const found: TextRange[] = [];
      if (words === '') return found;
      for (let at = collapsed.indexOf(words); at >= 0; at = collapsed.indexOf(words, at + 1))
        found.push({
          start: offsets[at] ?? 0,
          end: (offsets[at + words.length - 1] ?? 0) + 1,
        });
      return found;
    },
  };
}
