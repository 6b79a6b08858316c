import { type CellPlace, mostColumns, type TableCell } from '../../shared/article.ts';

/** A cell as a reader finds it: tables are counted only where it is known which blocks they have. */
export interface ReadCell extends CellPlace {
  /** The same for all cells of one table and for no other; stored nowhere. */
  readonly table: object;
}

/**
 * Which table each block of an article stands in. A table ends where something else stands. With one row or one column it
 * says no more than blocks do.
 */
export function countTables(
  read: readonly (ReadCell | undefined)[],
): readonly (TableCell | undefined)[] {
  const cells: (TableCell | undefined)[] = read.map(() => undefined);
  let table = 0;
  let first = 0;
  const endTable = (end: number) => {
    const run = read.slice(first, end).flatMap((cell) => cell ?? []);
    if (!isTable(run)) return;
    for (const [index, cell] of run.entries()) cells[first + index] = { ...cell, table };
    table += 1;
  };
  for (const [index, cell] of read.entries()) {
    if (cell && cell.table === read[index - 1]?.table) continue;
    endTable(index);
    first = index;
  }
  endTable(read.length);
  return cells;
}

function isTable(run: readonly CellPlace[]): boolean {
  const rows = new Set(run.map(({ row }) => row));
  const columns = new Set(run.map(({ column }) => column));
  return rows.size > 1 && columns.size > 1 && run.every(({ column }) => column < mostColumns);
}
