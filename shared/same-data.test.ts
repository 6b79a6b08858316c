import { expect, test } from 'vitest';
import { isSameData } from './same-data.ts';

test.each([
  [{ a: 1, b: [1, { c: '2' }] }, { b: [1, { c: '2' }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [undefined, undefined, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [[1, 2], [2, 1], false],
  [[1, 2], [1, 2, 3], false],
  [{ a: {} }, { a: '' }, false],
  [null, {}, false],
])('%o and %o: %s', (a, b, same) => {
  expect(isSameData(a, b)).toBe(same);
  expect(isSameData(b, a)).toBe(same);
});
