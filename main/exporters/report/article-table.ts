import type { Grid, GridCell } from '../../../shared/table.ts';
import { html, type Markup } from './markup.ts';
import type { ReportContext } from './report-context.ts';

/** Wide tables scroll by themselves, and with the keyboard. Which way one runs is told by all its words. */
export function tableMarkup<Item>(
  { rows, head }: Grid<Item>,
  contents: (items: readonly Item[]) => Markup,
  { words }: ReportContext,
): Markup {
  const drawn = rows.map(({ cells, header }) => {
    const scope = header ? 'col' : 'row';
    return html`<tr>${cells.map((cell) =>
      cell.header
        ? html`<th scope="${scope}"${reach(cell)}>${contents(cell.items)}</th>`
        : html`<td${reach(cell)}>${contents(cell.items)}</td>`,
    )}</tr>`;
  });
  const thead = head > 0 ? html`<thead>${drawn.slice(0, head)}</thead>` : undefined;
  return html`<div class="grid" dir="auto" role="group" tabindex="0" aria-label="${words.table}"><table role="table">${thead}<tbody>${drawn.slice(head)}</tbody></table></div>`;
}

function reach({ columnSpan, rowSpan }: GridCell<unknown>): Markup {
  return html`${columnSpan > 1 ? html` colspan="${columnSpan}"` : undefined}${rowSpan > 1 ? html` rowspan="${rowSpan}"` : undefined}`;
}
