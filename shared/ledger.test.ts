import { expect, test } from 'vitest';
import { countLedger, judged, ledgerStates, sentencesTouched } from './ledger.ts';

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
];

test.each([
  ['one whole', 11, 20, 1, 2],
  ['a part', 12, 13, 1, 2],
  ['two', 5, 12, 0, 2],
  ['all', 0, 30, 0, 3],
  ['only what is between', 20, 22, 2, 2],
  ['what comes after', 30, 40, 3, 3],
])('a range over %s', (_case, start, end, from, to) => {
  expect(sentencesTouched(sentences, { start, end })).toEqual({ from, to });
});

test.each([
  ['nothing', [], 'untouched,untouched,untouched'],
  ['one whole', [mark(0, 10, 'fact', '1')], 'fact,untouched,untouched'],
  ['a part', [mark(2, 5, 'claim', '1')], 'part,untouched,untouched'],
  [
    'a part, and later the whole',
    [mark(2, 5, 'claim', '1'), mark(0, 10, 'cleared', '2')],
    'cleared,untouched,untouched',
  ],
  [
    'the whole, and later a part',
    [mark(0, 10, 'opinion', '1'), mark(2, 5, 'claim', '2')],
    'opinion,untouched,untouched',
  ],
  [
    'two on the whole: the later one, in whatever order they come',
    [mark(0, 10, 'fact', '2'), mark(0, 10, 'claim', '1')],
    'fact,untouched,untouched',
  ],
  ['one over several, the last in part', [mark(0, 25, 'claim', '1')], 'claim,claim,part'],
] as const)('marks on %s', (_case, marks, expected) => {
  expect(ledgerStates(sentences, marks).join()).toBe(expected);
});

test('only whole sentences are judged', () => {
  const counts = countLedger(['fact', 'untouched', 'claim', 'fact', 'cleared', 'part']);
  expect(counts).toEqual({ fact: 2, opinion: 0, claim: 1, cleared: 1, part: 1, untouched: 1 });
  expect(judged(counts)).toBe(4);
});

function mark(
  start: number,
  end: number,
  label: 'fact' | 'opinion' | 'claim' | 'cleared',
  modified: string,
) {
  return { range: { start, end }, label, modified };
}
