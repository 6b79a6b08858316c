import { expect, test } from 'vitest';
import { labels } from '../../shared/annotation.ts';
import type { PairAgreement } from '../../shared/comparison.ts';
import { mostApart } from './confusion-matrix.tsx';

const pair = (counts: number[][]) =>
  ({ confusion: { values: labels, counts } }) as unknown as PairAgreement;

test.each([
  [
    'either way round counts',
    [
      [9, 1, 2, 0],
      [1, 9, 0, 0],
      [1, 0, 9, 0],
      [0, 0, 0, 9],
    ],
    ['Fact', 'Claim'],
  ],
  [
    'alike everywhere',
    [
      [9, 0, 0, 0],
      [0, 9, 0, 0],
      [0, 0, 9, 0],
      [0, 0, 0, 9],
    ],
    undefined,
  ],
])('%s', (_case, counts, expected) => {
  expect(mostApart(pair(counts))).toEqual(expected);
});
