import { afterEach, expect, test } from 'vitest';
import { english } from '../messages/english.ts';
import { german } from '../messages/german.ts';
import { speak } from '../messages/messages.ts';
import { coefficientWords } from './coefficient.ts';

afterEach(() => speak(english));

test.each([
  ['a number', { defined: true, value: 904 / 1216 }, '0.74', '0,74'],
  ['less than chance', { defined: true, value: -1 }, '−1.00', '−1,00'],
  [
    'nobody judged the same',
    { defined: false, why: 'noOverlap' },
    'undefined: no sentence was judged by two',
    'nicht bestimmt: kein Satz wurde von zweien beurteilt',
  ],
  [
    'one label',
    { defined: false, why: 'oneLabel' },
    'undefined: only one label was used',
    'nicht bestimmt: es kam nur eine Einstufung vor',
  ],
] as const)('%s, in words', (_case, coefficient, inEnglish, inGerman) => {
  expect(coefficientWords(coefficient)).toBe(inEnglish);
  speak(german);
  expect(coefficientWords(coefficient)).toBe(inGerman);
});
