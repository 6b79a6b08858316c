import { expect, test } from 'vitest';
import type { PlacedMark } from './placed-mark.ts';
import { refreshedMarks } from './refreshing.ts';

const mark = (annotation: string, note?: string): PlacedMark => ({
  annotation,
  range: { start: 0, end: 5 },
  judgement: { label: 'claim', note, evidence: undefined },
});
const none = new Set<string>();

test('nothing is to be changed while everything says the same', () => {
  expect(refreshedMarks([mark('a', 'x')], [{ ...mark('a', 'x') }], none)).toEqual({
    marks: undefined,
    passedOver: undefined,
  });
});

test.each([
  ['changed', [mark('a', 'x')], [mark('a', 'y')], [mark('a', 'y')]],
  ['come', [], [mark('a')], [mark('a')]],
  ['gone', [mark('a')], [], []],
] as const)('what others have %s', (_case, current, latest, expected) => {
  expect(refreshedMarks(current, latest, none)).toEqual({ marks: expected, passedOver: undefined });
});

test('what is in hand stays, even when others have removed it', () => {
  const own = mark('a', 'half a sent');
  const inHand = new Set(['a']);
  expect(refreshedMarks([own], [mark('a', 'theirs'), mark('b')], inHand)).toEqual({
    marks: [own, mark('b')],
    passedOver: 'inHand',
  });
  expect(refreshedMarks([own, mark('b')], [], inHand)).toEqual({
    marks: [own],
    passedOver: 'inHand',
  });
  // What is on the disk is what was typed so far.
  expect(refreshedMarks([own], [{ ...own }], inHand).passedOver).toBeUndefined();
});
