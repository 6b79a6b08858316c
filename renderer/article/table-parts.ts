import type { BlockWithSentences } from '../../shared/sentences.ts';
import type { Grid, GridRow } from '../../shared/table.ts';

/** Rows that are drawn together: a whole table, or so much of a very long one as is drawn at once. */
export interface TablePart<Item> {
  readonly kind: 'table';
  readonly rows: readonly GridRow<Item>[];
  /** How many of these rows name the columns. */
  readonly head: number;
  /** Only of a table in several parts. */
  readonly of?: WholeTable<Item>;
}

export interface WholeTable<Item> {
  /** Which of its rows the part begins with, from 0. */
  readonly from: number;
  readonly rows: number;
  /** What names the columns is said again above every part. */
  readonly head: readonly GridRow<Item>[];
  /** Shares of the width, the same in every part. */
  readonly columns: readonly number[];
}

/** Sentences: up to so many a table is drawn whole. */
const whole = 240;
/** Sentences to a part, at least. */
const enough = 80;

export function tableParts<Item>(
  { rows, head, columns }: Grid<Item>,
  blockOf: (item: Item) => BlockWithSentences,
): TablePart<Item>[] {
  const sentences = rows.map(({ cells }) =>
    cells
      .flatMap(({ items }) => items)
      .reduce((sum, one) => sum + blockOf(one).sentences.length, 0),
  );
  let left = sentences.reduce((sum, one) => sum + one, 0);
  if (left <= whole) return [{ kind: 'table', rows, head }];
  const shares = sharesOf(rows, columns, (item) => {
    const { start, end } = blockOf(item).block;
    return end - start;
  });
  const parts: TablePart<Item>[] = [];
  const heads = rows.slice(0, head);
  let from = 0;
  let reached = head;
  let size = 0;
  for (const [index, { cells }] of rows.entries()) {
    reached = Math.max(reached, ...cells.map(({ rowSpan }) => index + rowSpan));
    size += sentences[index] ?? 0;
    left -= sentences[index] ?? 0;
    const isLast = index + 1 === rows.length;
    // A cell that reaches into the next row holds both together.
    if (!isLast && (Math.min(size, left) < enough || reached > index + 1)) continue;
    const of = { from, rows: rows.length, head: heads, columns: shares };
    const part = rows.slice(from, index + 1);
    parts.push({ kind: 'table', rows: part, head: from === 0 ? head : 0, of });
    from = index + 1;
    size = 0;
  }
  return parts;
}

/** Characters, with the room beside them: neither a column of numbers nor one of prose takes everything from the others. */
const [narrowest, widest] = [12, 24];
const room = 6;

function sharesOf<Item>(
  rows: readonly GridRow<Item>[],
  columns: number,
  lengthOf: (item: Item) => number,
): number[] {
  const longest = Array.from({ length: columns }, () => narrowest);
  for (const { cells } of rows)
    for (const { column, columnSpan, items } of cells) {
      const length = Math.max(0, ...items.map(lengthOf));
      if (columnSpan === 1)
        longest[column] = Math.max(longest[column] ?? 0, Math.min(length + room, widest));
    }
  const sum = longest.reduce((total, one) => total + one, 0);
  return longest.map((one) => one / sum);
}
