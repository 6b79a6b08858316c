import { expect, test } from 'vitest';
import { wholeNumberIn } from './whole-number.ts';

test.each(['en', 'de'])('numbers are written as Intl writes them: %s', (locale) => {
  const number = wholeNumberIn(locale);
  for (const value of [0, 7, 999, 1000, 20_000, 1_234_567, -3, 0.5, 12.25])
    expect(number(value)).toBe(new Intl.NumberFormat(locale).format(value));
});
