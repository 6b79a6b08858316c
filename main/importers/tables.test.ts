import { expect, test } from 'vitest';
import { countTables } from './tables.ts';

type Place = readonly [row: number, column: number] | undefined;

/** The table of each, `-` where there is none. */
const counted = (places: readonly Place[]) =>
  countTables(places.map((place) => place && { row: place[0], column: place[1] }))
    .map((cell) => cell?.table ?? '-')
    .join('');

const square: readonly Place[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

test.each<readonly [string, readonly Place[], string]>([
  ['nothing', [], ''],
  ['text', [undefined, undefined], '--'],
  ['a table in text', [undefined, ...square, undefined], '-0000-'],
  ['two tables', [...square, undefined, ...square], '0000-1111'],
  ['two tables, one behind the other', [...square, ...square], '00001111'],
  [
    'several paragraphs in a cell',
    [
      [0, 0],
      [0, 1],
      [0, 1],
      [1, 0],
    ],
    '0000',
  ],
  [
    'gaps',
    [
      [0, 1],
      [3, 0],
    ],
    '00',
  ],
  [
    'one column',
    [
      [0, 0],
      [1, 0],
    ],
    '--',
  ],
  [
    'one row',
    [
      [0, 0],
      [0, 1],
    ],
    '--',
  ],
  ['one column behind a table', [...square, [0, 0], [1, 0]], '0000--'],
  ['what is too wide', [...square.slice(0, 3), [1, 1_000]], '----'],
])('%s', (_case, places, expected) => {
  expect(counted(places)).toBe(expected);
});

test('a place is kept as it was read', () => {
  const read = [
    { row: 0, column: 0, columnSpan: 2, header: true },
    { row: 1, column: 1, rowSpan: 3 },
  ] as const;
  expect(countTables(read)).toEqual(read.map((place) => ({ table: 0, ...place })));
});
