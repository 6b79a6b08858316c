import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goldenCases } from './golden-cases.ts';
import { segment } from './segment.ts';
import { plainGolden } from './testing/plain-golden.ts';

const sentencesOf = (text: string, language?: string) =>
  segment(text, language).map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(goldenCases))('%s', (language, cases) => {
  test.each(cases)('%s', (golden) => {
    const { text, expected } = plainGolden(golden);
    expect(sentencesOf(text, language)).toEqual(expected);
  });
});

test.each([
  ['nothing', '', []],
  ['only white space', ' \n\n\t ', []],
  ['white space around', '  One.  \n', ['One.']],
  ['a blank line with spaces', 'One\n \t\nTwo', ['One', 'Two']],
  ['Windows line breaks', 'One\r\n\r\nTwo\r\nthree.', ['One', 'Two\r\nthree.']],
  ['a language tag that is none', 'One. Two.', ['One.', 'Two.'], 'not a tag!'],
  ['a regional language', 'Dr. Lind kam. Er ging.', ['Dr. Lind kam.', 'Er ging.'], 'de-AT'],
])('%s', (_name, text, expected, language = 'en') => {
  expect(sentencesOf(text, language)).toEqual(expected);
});

const fragments = fc.array(
  fc.oneof(
    fc.constantFrom(
      '. ',
      '? ',
      '! ',
      '.',
      '…',
      '"',
      '” ',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      'Dr. ',
      'U.S. ',
      '[3] ',
      '😀',
      '👩‍👧',
      'é',
      'ж',
      '中。',
      '؟ ',
    ),
    fc.lorem({ maxCount: 3 }),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  { maxLength: 40 },
);

test('every character is in exactly one sentence or is white space between them', () => {
  fc.assert(
    fc.property(fragments, fc.constantFrom('en', 'de', 'ja', 'ar'), (parts, language) => {
      const text = parts.join('');
      let at = 0;
      for (const { start, end } of segment(text, language)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test.each(['.', '. ', '"." ', 'A. ', '?!', '[1] ', 'a.b', '… ', 'http://x.'])(
  'a text made of %j costs no more for each character when it is long',
  (unit) => {
    const long = unit.repeat(200_000 / unit.length);
    expect(segment(long).at(-1)?.end).toBe(long.trimEnd().length);
  },
);
