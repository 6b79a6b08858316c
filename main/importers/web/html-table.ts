import { mostColumns } from '../../../shared/article.ts';
import type { ReadCell } from '../tables.ts';

/** As far as browsers go: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table */
const widest = 1_000;
const tallest = 65_534;

/** Longer than this, what stands in a cell of a table without headers is no datum. */
const longestDatum = 600;

/** Where each cell of a table stands; none of a table that only places what is in it, or is wider than any. */
export function cellsOf(table: Element): Map<Element, ReadCell> {
  const cells = new Map<Element, ReadCell>();
  if (onlyPlaces(table)) return cells;
  const rows = [...table.querySelectorAll('tr')];
  /** The row from which on each column is free again, below a cell that reaches over several rows. */
  const free: number[] = [];
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of element.children) {
      if (!isCell(cell)) continue;
      while ((free[column] ?? 0) > row) column += 1;
      if (column >= mostColumns) return new Map();
      const columnSpan = spanOf(cell, 'colspan', widest);
      const rowSpan = Math.min(spanOf(cell, 'rowspan', tallest), rows.length - row);
      cells.set(cell, {
        table,
        row,
        column,
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(isHeader(cell) ? { header: true } : {}),
      });
      const end = Math.min(column + columnSpan, mostColumns);
      if (rowSpan > 1) for (let at = column; at < end; at += 1) free[at] = row + rowSpan;
      column = end;
    }
  }
  return cells;
}

function onlyPlaces(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table')) return true;
  if (table.querySelector('th,thead')) return false;
  return (
    table.querySelector('h1,h2,h3,h4,h5,h6') !== null ||
    [...table.querySelectorAll('td')].some((cell) => cell.textContent.trim().length > longestDatum)
  );
}

function isCell({ tagName }: Element): boolean {
  return /^t[dh]$/i.test(tagName);
}

function isHeader(cell: Element): boolean {
  return (
    /^th$/i.test(cell.tagName) ||
    /^(?:column|row)header$/.test(cell.getAttribute('role') ?? '') ||
    cell.closest('thead') !== null
  );
}

function spanOf(cell: Element, name: string, most: number): number {
  const said = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return Math.min(Math.max(1, said || 1), most);
}
