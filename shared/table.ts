import type { CellPlace, TableCell } from './article.ts';

/** A cell as it is drawn or written: without items it only keeps the place of nothing. */
export interface GridCell<Item> {
  readonly items: readonly Item[];
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
}

export interface GridRow<Item> {
  readonly cells: readonly GridCell<Item>[];
  /** Whether its headers name columns: it has nothing else, and not only the name of a row. */
  readonly header: boolean;
}

/** Rows and columns in which nothing stands are left out; what is left is in the order of the text. */
export interface Grid<Item> {
  readonly rows: readonly GridRow<Item>[];
  readonly columns: number;
  /** How many rows on top name the columns. */
  readonly head: number;
}

export type Part<Item> =
  | { readonly item: Item; readonly table?: never }
  | { readonly table: Grid<Item>; readonly item?: never };

/** In the same order, what stands in one table together. */
export function withTables<Item>(
  items: readonly Item[],
  cellOf: (item: Item) => TableCell | undefined,
): Part<Item>[] {
  const parts: Part<Item>[] = [];
  let run: Placed<Item>[] = [];
  let table: number | undefined;
  const endRun = () => {
    if (run.length > 0) parts.push({ table: gridOf(run) });
    run = [];
  };
  for (const item of items) {
    const place = cellOf(item);
    if (place?.table !== table) endRun();
    table = place?.table;
    if (place) run.push({ item, place });
    else parts.push({ item });
  }
  endRun();
  return parts;
}

/** What stands in a table, in the order of the text. */
export function itemsOf<Item>({ rows }: Grid<Item>): Item[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items));
}

interface Placed<Item> {
  readonly item: Item;
  readonly place: CellPlace;
}

interface Cell<Item> {
  readonly place: CellPlace;
  readonly items: Item[];
}

/** What a cell of a row above says it reaches over, while nothing else stands there. */
interface Reach {
  readonly cell: { readonly columnSpan: number; rowSpan: number };
  readonly top: number;
  readonly bottom: number;
  ended?: true;
}

/** Columns and rows are gone through once: how far a cell says it reaches may be anything. */
function gridOf<Item>(placed: readonly Placed<Item>[]): Grid<Item> {
  const lines = linesOf(placed);
  const starts = [...new Set(placed.map(({ place }) => place.column))].sort((a, b) => a - b);
  const indexes = new Map(starts.map((column, index) => [column, index]));
  const columns = starts.length;
  const reaches: (Reach | undefined)[] = starts.map(() => undefined);
  const rows = lines.map((line): GridRow<Item> => {
    const own = line.map(({ place, items }, index) => {
      const column = indexes.get(place.column) ?? 0;
      const right = Math.min(endOf(place), line[index + 1]?.place.column ?? Infinity);
      let columnSpan = 1;
      while ((starts[column + columnSpan] ?? right) < right) columnSpan += 1;
      for (const reach of reaches.slice(column, column + columnSpan)) if (reach) reach.ended = true;
      return { place, cell: { items, column, columnSpan, rowSpan: 1, header: !!place.header } };
    });
    const row = line[0]?.place.row ?? 0;
    const cells: GridCell<Item>[] = [];
    let next = 0;
    let gap: { columnSpan: number } | undefined;
    for (let at = 0; at < columns; ) {
      const above = reaches[at];
      const found = own[next];
      if (found?.cell.column === at) {
        const { cell, place } = found;
        const reach = { cell, top: row, bottom: row + (place.rowSpan ?? 1) };
        reaches.fill(reach, at, at + cell.columnSpan);
        cells.push(cell);
        at += cell.columnSpan;
        next += 1;
        gap = undefined;
      } else if (above && !above.ended && above.top < row && row < above.bottom) {
        above.cell.rowSpan += 1;
        at += above.cell.columnSpan;
        gap = undefined;
      } else {
        if (above) above.ended = true;
        if (gap) gap.columnSpan += 1;
        else {
          const empty = { items: [], column: at, columnSpan: 1, rowSpan: 1, header: false };
          cells.push(empty);
          gap = empty;
        }
        at += 1;
      }
    }
    return { cells, header: namesColumns(own.map(({ cell }) => cell)) };
  });
  return { rows, columns, head: headOf(rows) };
}

/** One header in the first column names its row, though nothing stands beside it. */
function namesColumns(cells: readonly GridCell<unknown>[]): boolean {
  return (
    cells.every(({ header }) => header) &&
    cells.some(({ column, columnSpan }) => column > 0 || columnSpan > 1)
  );
}

/** Whatever a file from elsewhere says: never another order than that of the text. */
function linesOf<Item>(placed: readonly Placed<Item>[]): Cell<Item>[][] {
  const lines: Cell<Item>[][] = [];
  for (const { item, place } of placed) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const sameRow = before?.place.row === place.row;
    if (before && sameRow && before.place.column === place.column) before.items.push(item);
    else if (line && before && sameRow && before.place.column < place.column)
      line.push({ place, items: [item] });
    else lines.push([{ place, items: [item] }]);
  }
  return lines;
}

function endOf({ column, columnSpan = 1 }: CellPlace): number {
  return column + columnSpan;
}

/** None where one of them reaches into the rows below: a head and a body share no cells. */
function headOf<Item>(rows: readonly GridRow<Item>[]): number {
  const body = rows.findIndex(({ header }) => !header);
  const head = body < 0 ? 1 : body;
  const reachesOut = rows
    .slice(0, head)
    .some(({ cells }, row) => cells.some(({ rowSpan }) => row + rowSpan > head));
  return reachesOut || rows[0]?.header === false ? 0 : head;
}
