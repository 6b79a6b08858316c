import { expect, test } from 'vitest';
import { afterTakingIn } from './taken-in.ts';

const one = { id: 'abcd', title: 'One', outcome: 'added' } as const;
const two = { id: 'efgh', title: 'Two', outcome: 'unchanged', binned: true } as const;

test('one article shows itself', () => {
  expect(afterTakingIn('/a/one.assay', [one])).toEqual({ article: 'abcd', told: [] });
});

test.each([
  [
    'of several',
    [one, two],
    ['abcd  added      One', 'efgh  unchanged  Two (lies in the bin here)'],
  ],
  ['of one that lies in the bin', [two], ['efgh  unchanged  Two (lies in the bin here)']],
  ['of none', [], ['“some.assay” has no articles in it.']],
])('it is said what became %s', (_case, articles, told) => {
  expect(afterTakingIn('/a/some.assay', articles)).toEqual({ told });
});
