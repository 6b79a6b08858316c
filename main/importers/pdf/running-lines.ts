import type { PlacedLine as Line, Page } from './page-text.ts';

/** Share of the page's height, at the top and at the bottom, where what repeats from page to page stands. */
const edge = 0.13;

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|p\.|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|di)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

export type PageOfLines = { readonly page: Page; readonly lines: readonly Line[] };

/** Without running headers and footers, which say the same on page after page but for a number, and without page numbers. */
export function withoutRunningLines(pages: readonly PageOfLines[]): PageOfLines[] {
  const seen = new Map<string, Set<number>>();
  const edges = pages.map(linesAtEdges);
  for (const [index, lines] of edges.entries())
    for (const line of lines)
      seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(index));
  const often = Math.min(3, Math.max(2, pages.length));
  return pages.map(({ page, lines }, index) => ({
    page,
    lines: lines.filter(
      (line) =>
        !edges[index]?.has(line) ||
        !(pageNumber.test(line.text) || (seen.get(keyOf(line))?.size ?? 0) >= often),
    ),
  }));
}

/** Lines at the top and the bottom of a page, as long as white space sets them apart from the text. */
function linesAtEdges({ page, lines }: PageOfLines): Set<Line> {
  const found = new Set<Line>();
  const downwards = lines.toSorted((a, b) => b.y - a.y);
  for (const inwards of [downwards, downwards.toReversed()]) {
    let cluster: Line[] = [];
    for (const [index, line] of inwards.entries()) {
      cluster.push(line);
      const next = inwards[index + 1];
      if (next && Math.abs(next.y - line.y) < line.size * 1.7) continue;
      if (!cluster.every(({ y }) => isNearEdge(y, page)) || !next) break;
      for (const one of cluster) found.add(one);
      cluster = [];
    }
  }
  return found;
}

function isNearEdge(y: number, { height }: Page): boolean {
  return y > height * (1 - edge) || y < height * edge;
}

/** Even and odd pages are set apart, and every page has its own number. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 6)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
}
