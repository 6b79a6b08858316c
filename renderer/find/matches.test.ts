import { describe, expect, test } from 'vitest';
import { fold } from './folded-text.ts';
import { matchesOf } from './matches.ts';

function found(text: string, words: string, wholeWords = false): string[] {
  return matchesOf(fold(text), words, wholeWords).map(({ start, end }) => text.slice(start, end));
}

describe('case, accents and typography do not matter', () => {
  test.each([
    ['case', 'Rents rose. RENTS fell.', 'rents', ['Rents', 'RENTS']],
    ['accents in the text', 'Le café, le CAFÉ', 'cafe', ['café', 'CAFÉ']],
    ['accents in the words', 'Le cafe', 'café', ['cafe']],
    ['accents that stand apart', 'Le cafe\u0301 noir', 'cafe noir', ['cafe\u0301 noir']],
    ['two accents on one letter', 'Việt Nam', 'viet', ['Việt']],
    ['Arabic vowel signs', 'كَتَبَ الولد', 'كتب', ['كَتَبَ']],
    ['Hebrew points', 'שָׁלוֹם', 'שלום', ['שָׁלוֹם']],
    ['a letter that becomes two', 'Die Straße dort', 'strasse', ['Straße']],
    ['after a letter that becomes two', 'Die Straße dort', 'dort', ['dort']],
    ['a sigma at the end', 'ΝΌΜΟΣ και νόμος', 'νομος', ['ΝΌΜΟΣ', 'νόμος']],
    ['many letters that grow', `${'ß'.repeat(5000)} Ende`, 'ende', ['Ende']],
    ['quotation marks', 'He said “no”', '"no"', ['“no”']],
    ['an apostrophe', 'It’s late', "it's", ['It’s']],
    ['dashes', '1914–1918', '1914-1918', ['1914–1918']],
    ['a space that does not break', '8\u00a0per cent', '8 per', ['8\u00a0per']],
    ['a soft hyphen', 'govern\u00adment', 'government', ['govern\u00adment']],
    ['a capital that grows when small', 'İstanbul ve', 'istanbul ve', ['İstanbul ve']],
    ['Indic vowel signs are letters', 'की का', 'का', ['का']],
    ['the voicing of Japanese', 'が か', 'か', ['か']],
    ['Hangul syllables are whole', '한국 하늘', '하', ['하']],
    ['a sign of two units', '😀 yes 😀', 'yes', ['yes']],
    ['nothing', 'abc', '  ', []],
  ])('%s', (_case, text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });
});

test.each([
  ['inside a word', 'dam damage Amsterdam', 'dam', ['dam']],
  ['beside signs', '“dam”, dam.', 'dam', ['dam', 'dam']],
  ['beside letters of other scripts', 'дам дамба', 'дам', ['дам']],
  ['numbers', '12 120 12.', '12', ['12', '12']],
])('whole words: %s', (_case, text, words, expected) => {
  expect(found(text, words, true)).toEqual(expected);
});

test('matches do not overlap', () => {
  expect(found('aaaa', 'aa')).toHaveLength(2);
});
