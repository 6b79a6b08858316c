import type { BoundaryChange } from '../../shared/api.ts';
import type { Article, ArticleVersion } from '../../shared/article.ts';
import type { BoundaryRecord } from '../../shared/boundary.ts';
import { selectRange } from '../../shared/selector.ts';
import type { Place, Placement } from './adding-versions.ts';
import type { MergedRecords } from './records.ts';

/** UTF-16 code units on either side of a place, within its two sentences: words farther off say nothing about it. */
const around = 60;

/**
 * Decisions about one version where they belong in another: between the same words, in one block. Whatever has no such place
 * there is left out.
 */
export function carriedBoundaries<C extends BoundaryChange>(
  changes: readonly C[],
  from: ArticleVersion,
  to: ArticleVersion,
  place: Place,
): C[] {
  if (changes.length === 0) return [];
  return place(placesIn(from, changes), to).flatMap((placed) => {
    const offset = offsetIn(to, placed);
    const { start, end } = placed.range;
    const inBlock = to.blocks.some(
      (block) => block.start <= start && block.start < offset && end <= block.end,
    );
    return inBlock ? [{ ...placed.record.change, offset }] : [];
  });
}

/**
 * What people decided about earlier versions, for a new one: of one place, what they decided last, by the clocks of those who
 * did it; at one time, about the later version, into which the decision was carried.
 */
export function decidedBefore(
  { versions }: Article,
  { boundaries }: MergedRecords,
  version: ArticleVersion,
  place: Place,
): BoundaryChange[] {
  const decided = new Map<number, BoundaryChange & Pick<BoundaryRecord, 'modified'>>();
  for (const from of versions) {
    const changes = [...boundaries.values()]
      .filter((record) => record.version === from.id)
      .map(({ offset, begins, deleted, modified }) => ({
        offset,
        begins: deleted ? null : begins,
        modified,
      }));
    for (const change of carriedBoundaries(changes, from, version, place)) {
      const before = decided.get(change.offset);
      if (!before || before.modified <= change.modified) decided.set(change.offset, change);
    }
  }
  return [...decided.values()].map(({ offset, begins }) => ({ offset, begins }));
}

interface PlaceInWords<C> {
  readonly target: Parameters<Place>[0][number]['target'];
  readonly change: C;
  /** Words before it: as characters, white space aside. */
  readonly before: number;
}

function placesIn<C extends BoundaryChange>(
  version: ArticleVersion,
  changes: readonly C[],
): PlaceInWords<C>[] {
  const { id, text, blocks, sentences } = version;
  const byOffset = new Map(changes.map((change) => [change.offset, change]));
  const starts = new Set([...sentences.map(({ start }) => start), ...byOffset.keys()]);
  const inOrder = [...starts].sort((a, b) => a - b);
  let block = 0;
  return inOrder.flatMap((offset, at): PlaceInWords<C>[] => {
    const change = byOffset.get(offset);
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= offset) block += 1;
    const home = blocks[block];
    if (!change || !home || home.start >= offset) return [];
    const start = Math.max(home.start, inOrder[at - 1] ?? 0, offset - around);
    const end = Math.min(home.end, inOrder[at + 1] ?? text.length, offset + around);
    const selector = selectRange(text, { start, end });
    const before = solid(text.slice(start, offset)).length;
    return [{ target: { source: '', version: id, selector }, change, before }];
  });
}

function offsetIn(
  { text }: ArticleVersion,
  { record, range }: Placement<PlaceInWords<unknown>>,
): number {
  let left = record.before;
  let at = range.start;
  for (; at < range.end; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    if (left === 0) break;
    left -= 1;
  }
  return at;
}

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
