import {
  BorderStyle,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { type Grid, type GridCell, itemsOf } from '../../../shared/table.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'dfdbd0' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Of a page between its margins, in twentieths of a point. */
const pageWidth = 9_000;

/** A document with a wider table is damaged to Word. */
const mostColumns = 63;

/**
 * A table whose head is said again on every page, and what keeps the next one from running into it. Of one that is too wide,
 * the paragraphs of its cells one below the other.
 */
export function wordTable<Item>(
  grid: Grid<Item>,
  paragraphOf: (item: Item, look?: IRunOptions) => Paragraph,
): (Table | Paragraph)[] {
  const { rows, columns, head } = grid;
  if (columns > mostColumns) return itemsOf(grid).map((item) => paragraphOf(item));
  const cellOf = ({ items, columnSpan, rowSpan, header }: GridCell<Item>, isHead: boolean) =>
    new TableCell({
      columnSpan,
      rowSpan,
      // A cell without a paragraph is damaged.
      children:
        items.length > 0
          ? items.map((item) => paragraphOf(item, header ? { bold: true } : undefined))
          : [new Paragraph({ style: 'Cell' })],
      ...(isHead ? { shading: { fill: 'f3f1ea' } } : {}),
    });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.AUTOFIT,
    columnWidths: Array.from({ length: columns }, () => Math.floor(pageWidth / columns)),
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: rows.map(
      ({ cells }, row) =>
        new TableRow({
          // Said to be none, it is one to some readers.
          ...(row < head ? { tableHeader: true } : {}),
          cantSplit: true,
          children: cells.map((cell) => cellOf(cell, row < head)),
        }),
    ),
  });
  return [table, new Paragraph({ style: 'Cell' })];
}
