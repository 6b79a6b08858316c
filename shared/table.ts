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
  /** Whether its headers name columns: it has nothing else. */
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

interface Placed<Item> {
  readonly item: Item;
  readonly place: CellPlace;
}

interface Cell<Item> {
  readonly place: CellPlace;
  readonly items: Item[];
}

function gridOf<Item>(placed: readonly Placed<Item>[]): Grid<Item> {
  const lines = linesOf(placed);
  const starts = [...new Set(placed.map(({ place }) => place.column))].sort((a, b) => a - b);
  const indexes = new Map(starts.map((column, index) => [column, index]));
  const columns = starts.length;
  /** The row from which on each column is free again, below a cell that reaches over several rows. */
  const free: number[] = starts.map(() => 0);
  const rows = lines.map((line, number): GridRow<Item> => {
    const cells: GridCell<Item>[] = [];
    let at = 0;
    const fillTo = (end: number) => {
      for (let gap = 0; at < end; at += 1) {
        if ((free[at] ?? 0) <= number) gap += 1;
        if (gap > 0 && (at + 1 === end || (free[at + 1] ?? 0) > number)) {
          const column = at + 1 - gap;
          cells.push({ items: [], column, columnSpan: gap, rowSpan: 1, header: false });
          gap = 0;
        }
      }
    };
    for (const { place, items } of line) {
      const { row, column, header = false } = place;
      fillTo(indexes.get(column) ?? at);
      const right = column + (place.columnSpan ?? 1);
      let columnSpan = 1;
      while ((starts[at + columnSpan] ?? right) < right) columnSpan += 1;
      const isReached = (next = row) => next > row && next < row + (place.rowSpan ?? 1);
      let rowSpan = 1;
      while (isReached(lines[number + rowSpan]?.[0]?.place.row)) rowSpan += 1;
      cells.push({ items, column: at, columnSpan, rowSpan, header });
      free.fill(number + rowSpan, at, at + columnSpan);
      at += columnSpan;
    }
    fillTo(columns);
    return { cells, header: line.every(({ place }) => place.header) };
  });
  return { rows, columns, head: headOf(rows) };
}

/** Whatever a file from elsewhere says: never another order than that of the text. */
function linesOf<Item>(placed: readonly Placed<Item>[]): Cell<Item>[][] {
  const lines: Cell<Item>[][] = [];
  for (const { item, place } of placed) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const sameRow = before?.place.row === place.row;
    if (before && sameRow && before.place.column === place.column) before.items.push(item);
    else if (line && before && sameRow && endOf(before.place) <= place.column)
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
