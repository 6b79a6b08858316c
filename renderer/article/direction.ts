import { sentenceElement } from './focus.ts';

/** Whether the text of this sentence runs on to the left: right-to-left letters, or columns from right to left. */
export function runsLeftwards(index: number): boolean {
  const element = sentenceElement(index);
  if (!element) return false;
  const { direction, writingMode } = getComputedStyle(element);
  return writingMode === 'vertical-rl' || (writingMode === 'horizontal-tb' && direction === 'rtl');
}

const sampled = 2_000;

/** Whether a text is one that newspapers set in columns, by its language or else by its characters. */
export function isSetInColumns(text: string, language: string | undefined): boolean {
  if (language) return /^(?:ja|zh|yue|cmn|lzh)\b/i.test(language);
  const letters = text.slice(0, sampled).match(/\p{L}/gu) ?? [];
  const eastern = letters.filter((letter) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter),
  );
  return eastern.length > letters.length / 2;
}
