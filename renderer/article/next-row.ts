import type { TableCell } from '../../shared/article.ts';
import type { SentencePlace } from '../editing/places.ts';

/**
 * The sentence that stands below another, or above it, as the eye sees it: in a table the next one of the same cell, else
 * one in the next cell of the same column, else what comes behind the table; at the end of the article there is none, and one
 * stays. Everywhere else it is the next sentence.
 */
export function inNextRow(places: readonly SentencePlace[], from: number, by: 1 | -1): number {
  const cellAt = (index: number) => places[index]?.block.block.cell;
  const here = cellAt(from);
  if (!here) return from + by;
  for (let index = from + by; ; index += by) {
    const cell = cellAt(index);
    if (cell?.table !== here.table) return places[index] ? index : from;
    const sameCell = cell.row === here.row && cell.column === here.column;
    if (sameCell || (isFurther(here, cell, by) && covers(cell, here.column))) return index;
  }
}

function isFurther(here: TableCell, cell: TableCell, by: 1 | -1): boolean {
  const [upper, lower] = by === 1 ? [here, cell] : [cell, here];
  return upper.row + (upper.rowSpan ?? 1) <= lower.row;
}

function covers({ column, columnSpan = 1 }: TableCell, wanted: number): boolean {
  return column <= wanted && wanted < column + columnSpan;
}
