import { mostColumns } from '../../../shared/article.ts';
import type { ReadCell } from '../tables.ts';

/**
 * Where each cell of a table stands; none of a table that others stand in.
 *
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ 9
 */
export function cellsOf(table: Element): Map<Element, ReadCell> {
  const cells = new Map<Element, ReadCell>();
  if (table.getElementsByTagName('table:table').length > 0) return cells;
  let row = 0;
  for (const element of table.getElementsByTagName('table:table-row')) {
    const header = element.parentElement?.tagName === 'table:table-header-rows';
    let column = 0;
    for (const cell of element.children) {
      if (!/^table:(?:covered-)?table-cell$/.test(cell.tagName)) continue;
      const rowSpan = count(cell, 'table:number-rows-spanned', tallest);
      const columnSpan = count(cell, 'table:number-columns-spanned', mostColumns);
      cells.set(cell, {
        table,
        row,
        column,
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(header ? { header } : {}),
      });
      column += count(cell, 'table:number-columns-repeated');
    }
    row += count(element, 'table:number-rows-repeated');
  }
  return cells;
}

/** No office program makes more rows or columns of anything, and no table of a text has cells that tall. */
const most = 1_000_000;
const tallest = 65_534;

function count(element: Element, name: string, limit = most): number {
  const said = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Math.min(Math.max(1, said || 1), limit);
}
