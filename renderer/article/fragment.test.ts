import { expect, test } from 'vitest';
import { snapped } from './fragment.ts';

const text = 'Rents rose “by 8.5 per cent”, he said. 東京都は大きい。';

test.each([
  ['the middle of two words', 7, 9, 'rose'],
  ['half of a number', 16, 17, '8.5'],
  ['a word and the space after it', 0, 6, 'Rents'],
  ['several words', 2, 22, 'Rents rose “by 8.5 per'],
  ['words without spaces between', 40, 41, '東京'],
  ['nothing but a space', 5, 6, undefined],
])('%s', (_case, start, end, expected) => {
  const range = snapped(text, { start, end });
  expect(range && text.slice(range.start, range.end)).toBe(expected);
});

test('a language that no one knows is no trouble', () => {
  expect(snapped(text, { start: 0, end: 2 }, 'not a language')).toEqual({ start: 0, end: 5 });
});
