import type { Draft } from '../blocks.ts';
import { htmlBlocks, withoutLinks } from '../web/html-blocks.ts';
import { parsePage } from '../web/html-tree.ts';
import { checkDepth } from '../web/tree-depth.ts';

/** Longer than this, what stands in a cell is no datum. */
const longestDatum = 80;
const hiding =
  /(?:^|[;\s])(?:mso-hide:\s*all|max-height:\s*0(?:px)?\s*(?:;|!|$)|opacity:\s*0(?:\.0+)?\s*(?:;|!|$))/i;
const tiny = /(?:^|[;\s])font-size:\s*[01](?:px|pt|em|%)?\s*(?:;|!|$)/i;
const preheader = /\bpre-?header\b|\bpreview-?text\b/i;
const longestPreheader = 400;

/**
 * The HTML part of a mail, of which nothing is loaded or run. Mails are laid out with tables; those are taken apart, and
 * only tables of data stay. Text that is hidden to be shown in the list of mails is left out.
 *
 * @throws FailureError `inputTooDeep`
 */
export function readMailPage(html: string, name: string): Draft[] {
  const { body } = parsePage(html, name);
  checkDepth(body, name);
  for (const element of [...body.querySelectorAll('[style],[class],[id]')])
    if (isHidden(element)) element.remove();
  for (const table of body.querySelectorAll('table')) if (!holdsData(table)) takeApart(table);
  return withoutLinks(htmlBlocks(body))
    .map((draft): Draft => ({ ...draft, text: withoutFiller(draft.text) }))
    .filter(({ text }) => text);
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  if (hiding.test(style)) return true;
  // Frameworks set the size 0 around all of a mail against gaps between its columns, and undo it inside.
  if (tiny.test(style)) return !element.querySelector('[style*="font"]');
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return preheader.test(named) && element.textContent.trim().length < longestPreheader;
}

function holdsData(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector('table')) return false;
  if (table.querySelector('th')) return true;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()).filter(Boolean),
  );
  return (
    rows.filter((cells) => cells.length > 1).length > 1 &&
    rows.flat().every((cell) => cell.length <= longestDatum) &&
    !table.querySelector('h1,h2,h3,h4,img,ul,ol')
  );
}

function takeApart(table: Element): void {
  for (const cell of [...table.querySelectorAll('td,th')]) {
    if (cell.closest('table') !== table) continue;
    const box = table.ownerDocument.createElement('div');
    for (const name of ['hidden', 'aria-hidden', 'style']) {
      const value = cell.getAttribute(name);
      if (value !== null) box.setAttribute(name, value);
    }
    box.append(...cell.childNodes);
    cell.replaceWith(box);
  }
}

/** Without the invisible characters that push what follows out of the list of mails. */
function withoutFiller(text: string): string {
  return text.replace(/(?:[\u034f\u00ad\u200b-\u200d\u2007\ufeff][\s\u00a0]*){4,}/g, ' ').trim();
}
