import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { cellsOf } from './html-table.ts';

/** `row,column` of each cell, and how many rows and columns it reaches over. */
function places(rows: string): string[] {
  const { document } = parseHTML(`<html><body><table>${rows}</table></body></html>`);
  const table = document.querySelector('table');
  if (!table) throw new Error('no table');
  return [...cellsOf(table).values()].map(
    ({ row, column, rowSpan = 1, columnSpan = 1 }) => `${row},${column} ${rowSpan}x${columnSpan}`,
  );
}

const td = (attributes = '') => `<td${attributes}>a</td>`;
const tr = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const reaching = td(' colspan="1000" rowspan="65534"');

test.each<readonly [string, string, readonly string[]]>([
  [
    'beside cells from above, one that reaches over several columns too',
    tr(td(' rowspan="2" colspan="2"'), td()) + tr(td(), td()) + tr(td(), td()),
    ['0,0 2x2', '0,2 1x1', '1,2 1x1', '1,3 1x1', '2,0 1x1', '2,1 1x1'],
  ],
  ['as wide as a table may be', tr(td(), td(' colspan="999"')), ['0,0 1x1', '0,1 1x999']],
  ['wider than that in a row', tr(td(' colspan="1000"'), td()), []],
  ['pushed out of it from above', tr(reaching).repeat(3), []],
  [
    'pushed out of it bit by bit',
    tr(td(' rowspan="9"'), td(' colspan="998" rowspan="9"')) + tr(td()) + tr(td(), td()),
    [],
  ],
])('%s', (_case, rows, expected) => {
  expect(places(rows)).toEqual(expected);
});
