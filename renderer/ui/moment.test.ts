import { expect, test } from 'vitest';
import { momentIn } from './moment.tsx';

const now = new Date(2026, 3, 20, 18, 0);
test.each([
  [new Date(2026, 3, 20, 9, 5), '09:05'],
  [new Date(2026, 3, 19, 23, 59), '19 Apr'],
  [new Date(2024, 11, 1), '1 Dec 2024'],
])('%s', (moment, expected) => {
  expect(momentIn(moment.toISOString(), now)).toBe(expected);
});

test('what is no date is shown as it is', () =>
  expect(momentIn('yesterday', now)).toBe('yesterday'));
