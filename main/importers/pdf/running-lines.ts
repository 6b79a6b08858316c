import type { Draft } from '../blocks.ts';
import type { PlacedLine as Line, Page } from './page-text.ts';

/** Share of the page's height, at the top and at the bottom, where what repeats from page to page stands. */
const edge = 0.13;

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|p\.|página|pagina)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|di)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

export type PageOfLines = { readonly page: Page; readonly lines: readonly Line[] };

/** Tells running headers and footers, which say the same on page after page but for a number, and page numbers, from text. */
export function tellRunningLines(pages: readonly PageOfLines[]): ReadonlySet<Line> {
  const seen = new Map<string, Set<number>>();
  const edges = pages.map(linesAtEdges);
  for (const [index, lines] of edges.entries())
    for (const line of lines)
      seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(index));
  const often = Math.min(3, Math.max(2, pages.length));
  return new Set(
    edges
      .flatMap((lines) => [...lines])
      .filter((line) => pageNumber.test(line.text) || (seen.get(keyOf(line))?.size ?? 0) >= often),
  );
}

/** Running lines among the blocks of the text, left out: headers before what begins on their page, footers after it. */
export function withRunningLines(
  drafts: readonly Draft[],
  pages: readonly PageOfLines[],
  running: ReadonlySet<Line>,
): Draft[] {
  const left = pages.flatMap(({ page, lines }) =>
    lines
      .filter((line) => running.has(line))
      .map(({ text, y }) => ({
        place: page.number + (y > page.height / 2 ? -0.5 : 0.5),
        draft: { kind: 'paragraph', text, page: page.number, leftOut: 'running' } satisfies Draft,
      }))
      .sort((a, b) => a.place - b.place),
  );
  const all: Draft[] = [];
  const put = (before: number) => {
    while (left[0] && left[0].place < before)
      all.push(...left.splice(0, 1).map(({ draft }) => draft));
  };
  for (const draft of drafts) {
    put(draft.kind === 'footnote' ? Number.POSITIVE_INFINITY : (draft.page ?? 1));
    all.push(draft);
  }
  put(Number.POSITIVE_INFINITY);
  return all;
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
