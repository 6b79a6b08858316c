import fc from 'fast-check';
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

/*
 * Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011), sections A, B and C. With n paired values, of which nc have
 * the value c, and occ coincidences of c with itself: α = ((n − 1) Σ occ − Σ nc(nc − 1)) / (n(n − 1) − Σ nc(nc − 1)).
 *
 * A: n = 20, nc = 14, 6, Σ occ = 12, Σ nc(nc − 1) = 212. (19 · 12 − 212) / (380 − 212) = 16 / 168 = 0.095
 * B: n = 24, nc = 4, 6, 6, 6, 2, Σ occ = 18, Σ nc(nc − 1) = 104. (23 · 18 − 104) / (552 − 104) = 310 / 448 = 0.692
 * C: n = 40, nc = 9, 13, 10, 5, 3, Σ occ = 32, Σ nc(nc − 1) = 344. (39 · 32 − 344) / (1560 − 344) = 904 / 1216 = 0.743
 *    The twelfth unit has one value only, and is left out.
 */
describe('Krippendorff’s alpha', () => {
  test.each([
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

  test('is what its definition says, pair by pair', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 })), (ratings) => {
        const alpha = krippendorffAlpha(ratings);
        const defined = alphaByPairs(ratings);
        if (alpha.defined) expect(alpha.value).toBeCloseTo(defined, 9);
        else expect(defined).toBeNaN();
      }),
    );
  });

  test('does not ask who is who', () => {
    const ratings = published('a b c . a', 'a c c b .', '. b c b a');
    const turned = ratings.map((unit) => unit.toReversed()).toReversed();
    expect(krippendorffAlpha(turned)).toEqual(krippendorffAlpha(ratings));
  });
});

/** Every ordered pair of values of a unit, weighed by how many values the unit has; slow, and nothing is shortened. */
function alphaByPairs(ratings: Ratings<string>): number {
  const pairs: [one: string, other: string, weight: number][] = [];
  for (const unit of ratings) {
    const given = unit.filter((value) => value !== undefined);
    given.forEach((one, at) => {
      given.forEach((other, there) => {
        if (at !== there) pairs.push([one, other, 1 / (given.length - 1)]);
      });
    });
  }
  const weigh = (some: typeof pairs) => some.reduce((total, [, , weight]) => total + weight, 0);
  const n = weigh(pairs);
  const observed = weigh(pairs.filter(([one, other]) => one !== other)) / n;
  let expected = 0;
  const all = [...new Set(pairs.map(([one]) => one))];
  const total = (value: string) => weigh(pairs.filter(([one]) => one === value));
  for (const one of all)
    for (const other of all)
      if (one !== other) expected += (total(one) * total(other)) / (n * (n - 1));
  return expected === 0 ? Number.NaN : 1 - observed / expected;
}

/*
 * Cohen, A coefficient of agreement for nominal scales (1960), table 1, 200 cases: shares .60 .30 .10 against .50 .30 .20, so
 * Pe = .30 + .09 + .02 = .41, and (.70 − .41) / .59 = 0.492.
 * The others are worked in https://en.wikipedia.org/wiki/Cohen%27s_kappa:
 * fifty proposals: Pe = .5 · .6 + .5 · .4 = .50, and (.70 − .50) / .50 = 0.4;
 * shares alike: Pe = .6 · .7 + .4 · .3 = .54, and .06 / .46 = 0.130; unlike: Pe = .6 · .3 + .4 · .7 = .46, and .14 / .54 = 0.259.
 */
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
