import type { GridCell, GridRow } from '../../../shared/table.ts';
import type { OutlineItem } from '../outline.ts';
import type { TablePart } from '../table-parts.ts';
import { element } from './element.ts';

/** In the size of the type: no column of a table in parts is narrower. */
const narrowest = 5;

type Contents = (items: readonly OutlineItem[]) => readonly Node[];

/**
 * A table in a frame that scrolls, should the table be wider than the text. It says that it is one: some browsers take a
 * table without headers for a way to place things. Which way it runs is told by all its words; a cell with a direction of its
 * own would have no say in it.
 */
export function drawTable(
  { rows, head, of }: TablePart<OutlineItem>,
  text: string,
  contents: Contents,
): HTMLElement {
  const drawn = rows.map((row, index) => drawRow(row, contents, of && of.from + index + 1));
  const repeated =
    of && of.from > 0 ? of.head.map((row, at) => drawHeadAgain(row, text, at + 1)) : [];
  const table = element(
    'table',
    { role: 'table', 'aria-rowcount': of?.rows },
    ...(of ? [drawColumns(of.columns)] : []),
    ...group('thead', [...repeated, ...drawn.slice(0, head)]),
    ...group('tbody', drawn.slice(head)),
  );
  if (of) table.style.minInlineSize = `${narrowest / Math.min(...of.columns)}em`;
  return element('div', { class: 'table-frame', dir: 'auto', 'data-part': of && '' }, table);
}

function group(tag: 'thead' | 'tbody', rows: readonly Node[]): Node[] {
  return rows.length > 0 ? [element(tag, {}, ...rows)] : [];
}

function drawRow(
  { cells, header }: GridRow<OutlineItem>,
  contents: Contents,
  index: number | undefined,
): HTMLElement {
  const drawn = cells.map((cell) =>
    element(
      cell.header ? 'th' : 'td',
      { ...reach(cell), scope: cell.header ? (header ? 'col' : 'row') : undefined },
      ...contents(cell.items),
    ),
  );
  return element('tr', { 'aria-rowindex': index }, ...drawn);
}

function reach({ columnSpan, rowSpan }: GridCell<OutlineItem>) {
  return {
    colspan: columnSpan > 1 ? columnSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
  };
}

/** Its words stand in the text once, in the first part, where they are marked and found: here they are style. */
function drawHeadAgain({ cells }: GridRow<OutlineItem>, text: string, index: number): HTMLElement {
  const drawn = cells.map((cell) => {
    const words = cell.items.map(({ block: { block } }) => text.slice(block.start, block.end));
    const tag = cell.header ? 'th' : 'td';
    const scope = cell.header ? 'col' : undefined;
    return element(tag, { ...reach(cell), scope, 'data-words': words.join('\n') });
  });
  return element('tr', { 'aria-rowindex': index }, ...drawn);
}

function drawColumns(shares: readonly number[]): HTMLElement {
  const columns = shares.map((share) => {
    const column = element('col', {});
    column.style.width = `${(share * 100).toFixed(2)}%`;
    return column;
  });
  return element('colgroup', {}, ...columns);
}
