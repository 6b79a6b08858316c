import type { PlacedLine as Line, Page } from './page-text.ts';

/** Share of the page's height, at the top and at the bottom, where what repeats from page to page stands. */
const edge = 0.13;

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|p\.|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|di)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

export type PageOfLines = { readonly page: Page; readonly lines: readonly Line[] };

/** Without running headers and footers, which say the same on page after page but for a number, and without page numbers. */
export function withoutRunningLines(pages: readonly PageOfLines[]): PageOfLines[] {
  const seen = new Map<string, Set<number>>();
  for (const { page, lines } of pages)
    for (const line of lines)
      if (atEdge(line, page)) {
        const key = keyOf(line);
        seen.set(key, (seen.get(key) ?? new Set()).add(page.number));
      }
  return pages.map(({ page, lines }) => ({
    page,
    lines: lines.filter((line, index) => {
      if (!atEdge(line, page)) return true;
      if (pageNumber.test(line.text) && (index === 0 || index === lines.length - 1)) return false;
      return (seen.get(keyOf(line))?.size ?? 0) < Math.min(3, Math.max(2, pages.length));
    }),
  }));
}

function atEdge({ y }: Line, { height }: Page): boolean {
  return y > height * (1 - edge) || y < height * edge;
}

/** Even and odd pages are set apart, and every page has its own number. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 6)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
}
