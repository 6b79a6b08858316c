import { type CellPlace, mostColumns, type TableCell } from '../../shared/article.ts';

/**
 * Which table each block of an article stands in, by the places in its table that the importer has read. A table ends where
 * something else stands, or where the places begin again. With one row or one column it says no more than blocks do.
 */
export function countTables(
  places: readonly (CellPlace | undefined)[],
): readonly (TableCell | undefined)[] {
  const cells: (TableCell | undefined)[] = places.map(() => undefined);
  let table = 0;
  let first = 0;
  const endTable = (end: number) => {
    const run = places.slice(first, end).flatMap((place) => place ?? []);
    if (!isTable(run)) return;
    for (const [index, place] of run.entries()) cells[first + index] = { table, ...place };
    table += 1;
  };
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (before && place && !isBehind(before, place)) continue;
    endTable(index);
    first = index;
  }
  endTable(places.length);
  return cells;
}

function isTable(run: readonly CellPlace[]): boolean {
  const rows = new Set(run.map(({ row }) => row));
  const columns = new Set(run.map(({ column }) => column));
  return rows.size > 1 && columns.size > 1 && Math.max(...columns) < mostColumns;
}

function isBehind(before: CellPlace, place: CellPlace): boolean {
  return place.row < before.row || (place.row === before.row && place.column < before.column);
}
