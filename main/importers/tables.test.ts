import { expect, test } from 'vitest';
import { countTables } from './tables.ts';

type Cell = readonly [table: string, row: number, column: number] | undefined;

const tables = new Map<string, object>();

/** The same for the same name. */
function tableNamed(name: string): object {
  const table = tables.get(name) ?? {};
  tables.set(name, table);
  return table;
}

/** The table of each, `-` where there is none. */
const counted = (cells: readonly Cell[]) =>
  countTables(
    cells.map((cell) => cell && { table: tableNamed(cell[0]), row: cell[1], column: cell[2] }),
  )
    .map((cell) => cell?.table ?? '-')
    .join('');

const square = (name: string): readonly Cell[] => [
  [name, 0, 0],
  [name, 0, 1],
  [name, 1, 0],
  [name, 1, 1],
];

test.each<readonly [string, readonly Cell[], string]>([
  ['nothing', [], ''],
  ['text', [undefined, undefined], '--'],
  ['a table in text', [undefined, ...square('a'), undefined], '-0000-'],
  ['two tables', [...square('a'), undefined, ...square('b')], '0000-1111'],
  ['two tables, one behind the other', [...square('a'), ...square('b')], '00001111'],
  ['one that something else parts', [...square('a'), undefined, ...square('a')], '0000-1111'],
  ['a box, and behind it a table', [['a', 0, 0], ...square('b')], '-0000'],
  ['two boxes, and behind them a table', [['a', 0, 0], ['b', 0, 0], ...square('c')], '--0000'],
  [
    'a table, and behind it one without its first cells',
    square('a').concat([
      ['b', 1, 1],
      ['b', 2, 0],
    ]),
    '000011',
  ],
  [
    'a row, and behind it a table whose corner is empty',
    [['a', 0, 0], ['a', 0, 1], ...square('b').slice(1)],
    '--000',
  ],
  [
    'a column, and behind it a table that goes on below',
    [
      ['a', 0, 0],
      ['a', 1, 0],
      ['b', 2, 0],
      ['b', 2, 1],
      ['b', 3, 0],
    ],
    '--000',
  ],
  [
    'several paragraphs in a cell',
    [
      ['a', 0, 0],
      ['a', 0, 1],
      ['a', 0, 1],
      ['a', 1, 0],
    ],
    '0000',
  ],
  [
    'gaps',
    [
      ['a', 0, 1],
      ['a', 3, 0],
    ],
    '00',
  ],
  [
    'one column',
    [
      ['a', 0, 0],
      ['a', 1, 0],
    ],
    '--',
  ],
  [
    'one row',
    [
      ['a', 0, 0],
      ['a', 0, 1],
    ],
    '--',
  ],
  ['one column behind a table', [...square('a'), ['b', 0, 0], ['b', 1, 0]], '0000--'],
  ['what is too wide', [...square('a').slice(0, 3), ['a', 1, 1_000]], '----'],
])('%s', (_case, cells, expected) => {
  expect(counted(cells)).toBe(expected);
});

test('a place is kept as it was read', () => {
  const places = [
    { row: 0, column: 0, columnSpan: 2, header: true },
    { row: 1, column: 1, rowSpan: 3 },
  ] as const;
  const table = {};
  expect(countTables(places.map((place) => ({ table, ...place })))).toEqual(
    places.map((place) => ({ table: 0, ...place })),
  );
});

test('however many columns the cells of a row are said to be in', () => {
  const row: readonly Cell[] = Array.from({ length: 200_000 }, (_, column) => ['a', 0, column]);
  expect(new Set(counted([...row, ['a', 1, 0]]))).toEqual(new Set(['-']));
});
