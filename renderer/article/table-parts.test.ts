import { expect, test } from 'vitest';
import { withTables } from '../../shared/table.ts';
import { tableParts } from './table-parts.ts';

interface Item {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly length: number;
}

/** A table with a head and two columns, of which the second has the longer words. */
function tableOf(rows: number, rowSpans: Readonly<Record<number, number>> = {}) {
  const items = Array.from({ length: rows * 2 }, (_, at): Item => {
    const row = Math.floor(at / 2);
    const column = at % 2;
    return { row, column, rowSpan: (column === 0 && rowSpans[row]) || 1, length: 5 + 15 * column };
  });
  const isCovered = ({ row, column }: Item) =>
    items.some((one) => one.column === column && one.row < row && row < one.row + one.rowSpan);
  const standing = items.filter((item) => !isCovered(item));
  const [part] = withTables(standing, ({ length: _length, ...place }) => ({
    table: 0,
    ...place,
    ...(place.row === 0 ? { header: true as const } : {}),
  }));
  if (!part?.table) throw new Error('no table');
  return part.table;
}

const blockOf = ({ length }: Item) => ({
  block: { kind: 'tableCell' as const, start: 0, end: length },
  sentences: [{ id: 's', index: 0, start: 0, end: length }],
});

test.each<readonly [string, number, Readonly<Record<number, number>>, readonly string[]]>([
  ['a short one is whole', 3, {}, ['3 rows, head 1']],
  ['so is one of many rows', 120, {}, ['120 rows, head 1']],
  [
    'a very long one is parted',
    121,
    {},
    ['40 rows, head 1 of 121', '40 rows from 40', '41 rows from 80'],
  ],
  [
    'rows that a cell holds together stay together',
    123,
    { 39: 5 },
    ['44 rows, head 1 of 123', '79 rows from 44'],
  ],
])('%s', (_case, rows, rowSpans, expected) => {
  const parts = tableParts(tableOf(rows, rowSpans), blockOf);
  expect(
    parts.map(({ rows: { length }, head, of }) =>
      [`${length} rows`, of && of.from > 0 ? ` from ${of.from}` : `, head ${head}`]
        .concat(of?.from === 0 ? [` of ${of.rows}`] : [])
        .join(''),
    ),
  ).toEqual(expected);
});

test('all parts of a table have the same columns, and what names them', () => {
  const parts = tableParts(tableOf(200), blockOf);
  expect(parts.length).toBeGreaterThan(2);
  for (const { of } of parts) {
    expect(of?.head).toHaveLength(1);
    expect(of?.columns.map((share) => share.toFixed(3))).toEqual(['0.333', '0.667']);
  }
});
