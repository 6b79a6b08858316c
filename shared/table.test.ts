import { expect, test } from 'vitest';
import type { TableCell } from './article.ts';
import { type Grid, withTables } from './table.ts';

type Item = readonly [words: string, cell?: Partial<TableCell>];

const cellOf = ([, cell]: Item) => cell && { table: 0, row: 0, column: 0, ...cell };

/** `*` marks a header, `>` and `v` how far a cell reaches, `.` a gap. */
function drawn({ rows, head }: Grid<Item>): string[] {
  return rows.map(({ cells, header }, row) => {
    const words = cells.map(
      ({ items, columnSpan, rowSpan, header: names }) =>
        (names ? '*' : '') +
        (items.map(([word]) => word).join('+') || '.') +
        '>'.repeat(columnSpan - 1) +
        'v'.repeat(rowSpan - 1),
    );
    return `${row < head ? 'head ' : header ? 'header ' : ''}${words.join(' | ')}`;
  });
}

const shown = (items: readonly Item[]) =>
  withTables(items, cellOf).flatMap(({ item, table }) => (table ? drawn(table) : [item[0]]));

const header = true as const;

test.each<readonly [string, readonly Item[], readonly string[]]>([
  ['text without a table', [['a'], ['b']], ['a', 'b']],
  [
    'a table in text',
    [
      ['before'],
      ['Year', { header }],
      ['Cost', { column: 1, header }],
      ['2030', { row: 1 }],
      ['9 m', { row: 1, column: 1 }],
      ['after'],
    ],
    ['before', 'head *Year | *Cost', '2030 | 9 m', 'after'],
  ],
  [
    'two tables, one behind the other',
    [
      ['a', {}],
      ['b', { table: 1 }],
    ],
    ['a', 'b'],
  ],
  [
    'several paragraphs in a cell',
    [
      ['a', {}],
      ['b', {}],
      ['c', { column: 1 }],
    ],
    ['a+b | c'],
  ],
  [
    'gaps, and rows and columns in which nothing stands',
    [
      ['b', { column: 1 }],
      ['c', { column: 4 }],
      ['d', { row: 3, column: 0 }],
      ['e', { row: 3, column: 1 }],
    ],
    ['. | b | c', 'd | e | .'],
  ],
  [
    'cells that reach over others',
    [
      ['North', { rowSpan: 2, header }],
      ['2030', { column: 1, columnSpan: 2, header }],
      ['low', { row: 1, column: 1 }],
      ['high', { row: 1, column: 2 }],
      ['x', { row: 2, column: 2 }],
    ],
    ['header *Northv | *2030>', 'low | high', '.> | x'],
  ],
  [
    'what reaches over nothing that is left',
    [
      ['a', { columnSpan: 900, rowSpan: 9 }],
      ['b', { row: 20, rowSpan: 60_000 }],
    ],
    ['a', 'b'],
  ],
  [
    'places that cannot be, in the order of the text',
    [
      ['c', { row: 5, column: 2 }],
      ['a', { row: 1, column: 2 }],
      ['b', { row: 1, column: 0, columnSpan: 3 }],
      ['d', { row: 1, column: 2 }],
    ],
    ['. | c', '. | a', 'b | d'],
  ],
  [
    'what says it reaches over cells that are there',
    [
      ['a', { rowSpan: 3 }],
      ['b', { column: 1 }],
      ['d', { row: 1 }],
      ['e', { row: 1, column: 1, columnSpan: 9, rowSpan: 9 }],
      ['f', { row: 2, columnSpan: 2, rowSpan: 2 }],
      ['g', { row: 2, column: 2 }],
      ['h', { row: 3, column: 1 }],
    ],
    ['a | b | .', 'd | e>', 'f> | g', '. | h | .'],
  ],
  [
    'the rest of what a cell reaches over, below what stands in it',
    [
      ['a', { rowSpan: 9, columnSpan: 2 }],
      ['b', { column: 2, rowSpan: 3 }],
      ['c', { row: 1, column: 3 }],
      ['d', { row: 2, column: 1 }],
      ['e', { row: 4, column: 3 }],
    ],
    ['a>v | bvv | .', 'c', '. | d | .', '.>> | e'],
  ],
  [
    'nothing but headers',
    [
      ['a', { header }],
      ['b', { row: 1, header }],
    ],
    ['*a', '*b'],
  ],
  [
    'nothing but headers, side by side',
    [
      ['a', { header }],
      ['b', { column: 1, header }],
      ['c', { row: 1, header }],
      ['d', { row: 1, column: 1, header }],
    ],
    ['head *a | *b', 'header *c | *d'],
  ],
  [
    'rows with names, the first of them with nothing beside it',
    [
      ['Map of the site', { header }],
      ['Height', { row: 1, header }],
      ['12 m', { row: 1, column: 1 }],
      ['Width', { row: 2, header }],
    ],
    ['*Map of the site | .', '*Height | 12 m', '*Width | .'],
  ],
  [
    'a name over all columns, and one past the first',
    [
      ['Costs', { header, columnSpan: 2 }],
      ['2030', { row: 1, column: 1, header }],
      ['Dykes', { row: 2, header }],
      ['9 m', { row: 2, column: 1 }],
    ],
    ['head *Costs>', 'head . | *2030', '*Dykes | 9 m'],
  ],
])('%s', (_case, items, expected) => {
  expect(shown(items)).toEqual(expected);
});

test('however far the cells of a long table say that they reach', () => {
  const items = Array.from({ length: 40_000 }, (_, at): Item => {
    const place = { row: at >> 1, column: at & 1 };
    return ['a', { ...place, rowSpan: 1_000_000, columnSpan: 1_000_000 }];
  });
  expect(new Set(shown(items))).toEqual(new Set(['a | a']));
});
