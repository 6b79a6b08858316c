import { expect, test } from 'vitest';
import type { Label } from '../../shared/annotation.ts';
import { piecesOf } from './pieces.ts';

const mark = (annotation: string, start: number, end: number, label: Label = 'claim') => ({
  annotation,
  range: { start, end },
  judgement: { label },
});

test.each([
  ['no mark', [], '10-30:'],
  ['the whole', [mark('a', 10, 30)], '10-30:'],
  ['a part', [mark('a', 12, 20)], '10-12: 12-20:a 20-30:'],
  ['two apart', [mark('a', 10, 12), mark('b', 20, 30)], '10-12:a 12-20: 20-30:b'],
  [
    'one inside another',
    [mark('b', 14, 16), mark('a', 12, 20)],
    '10-12: 12-14:a 14-16:ab 16-20:a 20-30:',
  ],
  ['crossing', [mark('a', 12, 20), mark('b', 16, 24)], '10-12: 12-16:a 16-20:ab 20-24:b 24-30:'],
  ['from the sentence before', [mark('a', 0, 15)], '10-15:a 15-30:'],
])('pieces of a sentence with %s', (_case, marks, expected) => {
  const pieces = piecesOf({ start: 10, end: 30 }, marks);
  expect(
    pieces
      .map(({ start, end, marks }) => `${start}-${end}:${marks.map((m) => m.annotation).join('')}`)
      .join(' '),
  ).toBe(expected);
});
