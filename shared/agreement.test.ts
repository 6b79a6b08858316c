import { describe, expect, test } from 'vitest';
import {
  type Coefficient,
  cohenKappa,
  confusionOf,
  krippendorffAlpha,
  observedAgreement,
  type Ratings,
  thisOrAnother,
} from './agreement.ts';

/** As published: a row for each reader, a column for each unit, `.` for missing. */
function published(...readers: readonly string[]): Ratings<string> {
  const rows = readers.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, unit) =>
    rows.map((row) => (row[unit] === '.' ? undefined : row[unit])),
  );
}

const rounded = (coefficient: Coefficient) =>
  coefficient.defined ? Number(coefficient.value.toFixed(3)) : coefficient.why;

describe('Krippendorff’s alpha', () => {
  test.each([
    // Krippendorff 2011, sections A, B and C.
    ['binary, two readers', published('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 0.095],
    [
      'nominal, two readers',
      published('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
      0.692,
    ],
    [
      'nominal, four readers, missing values',
      published(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
      0.743,
    ],
    ['all alike', published('a b a', 'a b a'), 1],
    ['one label only', published('a a a', 'a a a'), 'oneLabel'],
    ['never the same unit', published('a b . .', '. . a b'), 'noOverlap'],
    ['nothing', [], 'noOverlap'],
  ])('%s', (_case, ratings, expected) => {
    expect(rounded(krippendorffAlpha(ratings))).toBe(expected);
  });

  test('does not ask who is who', () => {
    const ratings = published('a b c . a', 'a c c b .', '. b c b a');
    const turned = ratings.map((unit) => unit.toReversed()).toReversed();
    expect(krippendorffAlpha(turned)).toEqual(krippendorffAlpha(ratings));
  });
});

describe('Cohen’s kappa', () => {
  const table = (...counts: readonly (readonly number[])[]) => ({
    values: counts.map((_, index) => index),
    counts,
  });

  test.each([
    ['Cohen 1960, table 1', table([88, 14, 18], [10, 40, 10], [2, 6, 12]), 0.7, 0.492],
    ['fifty proposals', table([20, 5], [10, 15]), 0.7, 0.4],
    ['same agreement, shares alike', table([45, 15], [25, 15]), 0.6, 0.13],
    ['same agreement, shares unlike', table([25, 35], [5, 35]), 0.6, 0.259],
    ['one label only', table([7, 0], [0, 0]), 1, 'oneLabel'],
    ['no overlap', table([0, 0], [0, 0]), 'noOverlap', 'noOverlap'],
    ['never alike', table([0, 5], [5, 0]), 0, -1],
  ])('%s', (_case, confusion, observed, kappa) => {
    expect(rounded(observedAgreement(confusion))).toBe(observed);
    expect(rounded(cohenKappa(confusion))).toBe(kappa);
  });

  test('one who always says the same and one who does not agree as by chance', () => {
    expect(rounded(cohenKappa(table([3, 2], [0, 0])))).toBe(0);
  });
});

test('the confusion matrix leaves out what one of them has not judged', () => {
  const ratings = published('a b . a', 'a a b .');
  expect(confusionOf(ratings, ['a', 'b']).counts).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test('per label, every other label is one', () => {
  expect(thisOrAnother(published('a b .', 'c b a'), 'b')).toEqual([
    [false, false],
    [true, true],
    [undefined, false],
  ]);
});
