import { expect, test } from 'vitest';
import { english } from './english.ts';
import { german } from './german.ts';

test.each([english, german])('short days are written as Intl writes them: $locale', (language) => {
  const format = new Intl.DateTimeFormat(language.locale, { day: 'numeric', month: 'short' });
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(2026, month, 3 * month + 1, 12);
    expect(language.library.shortDay(date.toISOString())).toBe(format.format(date));
  }
  expect(language.library.shortDay('one day')).toBe('one day');
});
