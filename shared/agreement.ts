/**
 * How far readers agree beyond chance, for nominal values. Rows are units (sentences), columns are readers; undefined is
 * a unit that a reader has not judged.
 */
export type Ratings<Value> = readonly (readonly (Value | undefined)[])[];

/** Where the formula divides by nothing, that is the answer. */
export type Coefficient =
  | { readonly defined: true; readonly value: number }
  /** `noOverlap`: no unit was judged twice. `oneLabel`: one label only was used, and agreeing could not be missed. */
  | { readonly defined: false; readonly why: 'noOverlap' | 'oneLabel' };

export interface Confusion<Value> {
  readonly values: readonly Value[];
  /** Rows are the first reader's values, columns the second's; units that both judged. */
  readonly counts: readonly (readonly number[])[];
}

export function confusionOf<Value>(
  ratings: Ratings<Value>,
  values: readonly Value[],
  first = 0,
  second = 1,
): Confusion<Value> {
  const counts = values.map(() => values.map(() => 0));
  for (const unit of ratings) {
    const row = counts[values.indexOf(unit[first] as Value)];
    const column = values.indexOf(unit[second] as Value);
    if (row && column >= 0) row[column] = (row[column] ?? 0) + 1;
  }
  return { values, counts };
}

/** The share of units on which both said the same. */
export function observedAgreement({ counts }: Confusion<unknown>): Coefficient {
  const total = sum(counts.map(sum));
  if (total === 0) return { defined: false, why: 'noOverlap' };
  return { defined: true, value: sum(counts.map((row, index) => row[index] ?? 0)) / total };
}

/**
 * κ = (Po − Pe) / (1 − Pe), with Pe from each reader's own shares. Cohen, A coefficient of agreement for nominal scales
 * (1960), https://doi.org/10.1177/001316446002000104
 */
export function cohenKappa(confusion: Confusion<unknown>): Coefficient {
  const observed = observedAgreement(confusion);
  if (!observed.defined) return observed;
  const { counts } = confusion;
  const total = sum(counts.map(sum));
  const byChance = sum(
    counts.map((row, index) => sum(row) * sum(counts.map((other) => other[index] ?? 0))),
  );
  // Whole numbers, so that "everything by chance" is met exactly.
  if (byChance === total * total) return { defined: false, why: 'oneLabel' };
  const expected = byChance / (total * total);
  return { defined: true, value: (observed.value - expected) / (1 - expected) };
}

/**
 * α = 1 − Do / De over the coincidences of all pairs of readers, each unit weighing by how many judged it; units that one
 * reader alone judged say nothing. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C-E,
 * https://repository.upenn.edu/handle/20.500.14332/2089
 */
export function krippendorffAlpha<Value>(ratings: Ratings<Value>): Coefficient {
  const totals = new Map<Value, number>();
  let paired = 0;
  let disagreeing = 0;
  for (const unit of ratings) {
    const given = unit.filter((value): value is Value & {} => value !== undefined);
    if (given.length < 2) continue;
    paired += given.length;
    const counts = new Map<Value, number>();
    for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreeing += (count * (given.length - count)) / (given.length - 1);
    }
  }
  if (paired === 0) return { defined: false, why: 'noOverlap' };
  const expected = sum([...totals.values()].map((count) => count * (paired - count)));
  if (expected === 0) return { defined: false, why: 'oneLabel' };
  return { defined: true, value: 1 - ((paired - 1) * disagreeing) / expected };
}

/** The same ratings, asking only whether it is this value. */
export function thisOrAnother<Value>(ratings: Ratings<Value>, value: Value): Ratings<boolean> {
  return ratings.map((unit) =>
    unit.map((given) => (given === undefined ? undefined : given === value)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
