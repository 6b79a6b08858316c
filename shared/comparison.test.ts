import { expect, test } from 'vitest';
import { type Annotation, bodiesOf, type Label } from './annotation.ts';
import { compareReadings, sentenceReadings } from './comparison.ts';

const sentences = [0, 10, 20].map((start, index) => ({ id: `s${index}`, start, end: start + 9 }));

function mark(
  creator: string,
  index: number,
  label: Label,
  more: Partial<Annotation> = {},
): Annotation {
  const { start, end } = sentences[index] ?? { start: 0, end: 0 };
  return {
    id: `${creator}-${index}`,
    type: 'Annotation',
    motivation: 'classifying',
    revision: 1,
    created: '2026',
    modified: '2026',
    writer: creator,
    creator: { name: creator },
    target: {
      source: 'a',
      version: 'v1',
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
      ],
    },
    body: bodiesOf({ label }),
    ...more,
  };
}

const marks = [
  mark('Ana', 0, 'fact'),
  mark('Bo', 0, 'fact'),
  mark('Ana', 1, 'claim'),
  mark('Bo', 1, 'opinion'),
  mark('Ana', 2, 'claim'),
];
const compare = (revisions: readonly Annotation[], people = ['Ana', 'Bo']) =>
  compareReadings(people, [sentenceReadings('a', sentences, revisions, people)]);

test('counts what both judged and lists where they differ', () => {
  const compared = compare(marks);
  expect(compared.compared).toBe(2);
  expect(compared.pairs[0]?.observed).toEqual({ defined: true, value: 0.5 });
  expect(compared.disagreements).toEqual([
    { article: 'a', sentence: 's1', labels: ['claim', 'opinion'], settled: [] },
  ]);
  expect(compared.labels.map(({ label, given }) => [label, given])).toEqual([
    ['fact', 2],
    ['opinion', 1],
    ['claim', 2],
    ['cleared', 0],
  ]);
});

test('what somebody said stays theirs when somebody else changes the mark', () => {
  const changed = mark('Ana', 0, 'opinion', { revision: 2, modifiedBy: { name: 'Cy' } });
  expect(compare([...marks, changed])).toEqual(compare(marks));
});

test('what somebody took back does not count', () => {
  const taken = mark('Ana', 1, 'claim', { revision: 2, deleted: true });
  expect(compare([...marks, taken]).disagreements).toEqual([]);
});

test('settling is not reading, and shows', () => {
  const settling = mark('Ana', 1, 'opinion', { id: 'x', adjudicates: ['Ana-1', 'Bo-1'] });
  const compared = compare([...marks, settling]);
  expect(compared.pairs).toEqual(compare(marks).pairs);
  expect(compared.disagreements[0]?.settled).toEqual(['x']);
});

test('a label that nobody gave, and a single label, leave nothing to agree on', () => {
  const alike = compare([mark('Ana', 0, 'fact'), mark('Bo', 0, 'fact')]);
  expect([alike.alpha, alike.pairs[0]?.kappa]).toEqual([
    { defined: false, why: 'oneLabel' },
    { defined: false, why: 'oneLabel' },
  ]);
  expect(compare(marks).labels.find(({ label }) => label === 'cleared')).toMatchObject({
    given: 0,
    alpha: { defined: false, why: 'oneLabel' },
    kappa: { defined: false, why: 'oneLabel' },
  });
});

test('people who never judged the same sentence have no agreement, and it says so', () => {
  const apart = compare([mark('Ana', 0, 'fact'), mark('Bo', 1, 'fact')]);
  expect([apart.alpha, apart.pairs[0]?.kappa]).toEqual([
    { defined: false, why: 'noOverlap' },
    { defined: false, why: 'noOverlap' },
  ]);
});
