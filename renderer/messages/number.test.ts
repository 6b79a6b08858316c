import { expect, test } from 'vitest';
import { numberIn } from './number.ts';

test.each([
  ['en', ','],
  ['de', '.'],
])('numbers are written as Intl writes them: %s', (locale, separator) => {
  const number = numberIn(locale, separator);
  for (const value of [0, 7, 999, 1000, 20_000, 1_234_567, 9_000_000_000, -3, -4_000, 0.5, 1e21])
    expect(number(value)).toBe(new Intl.NumberFormat(locale).format(value));
});
