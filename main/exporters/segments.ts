import { type Annotation, byChange, rangeOf } from '../../shared/annotation.ts';
import type { ArticleVersion, Block, TextRange } from '../../shared/article.ts';
import { sentencesTouched } from '../../shared/ledger.ts';

/** A stretch of a block in which the same marks stand everywhere. */
export interface Segment extends TextRange {
  /** In the order of the text; empty where nothing is marked. */
  readonly marks: readonly Annotation[];
  /** Which of them gives the look: the one on the fewest words, of several the one changed last. */
  readonly shown: Annotation | undefined;
  readonly begins: readonly Annotation[];
  readonly ends: readonly Annotation[];
}

export interface SegmentedBlock {
  readonly block: Block;
  readonly segments: readonly Segment[];
}

/** The article's blocks, cut wherever a mark begins or ends. */
export function segmentsByBlock(
  { blocks }: ArticleVersion,
  annotations: readonly Annotation[],
): SegmentedBlock[] {
  const own = blocks.map((): Annotation[] => []);
  const first = new Map<Annotation, number>();
  const last = new Map<Annotation, number>();
  for (const mark of annotations.toSorted(inTextOrder)) {
    const { from, to } = sentencesTouched(blocks, rangeOf(mark));
    for (let index = from; index < to; index += 1) own[index]?.push(mark);
    if (from < to) {
      first.set(mark, from);
      last.set(mark, to - 1);
    }
  }
  return blocks.map((block, index) => {
    const marks = own[index] ?? [];
    const within = marks.map((mark) => {
      const { start, end } = rangeOf(mark);
      return { mark, start: Math.max(start, block.start), end: Math.min(end, block.end) };
    });
    const cuts = new Set([
      block.start,
      block.end,
      ...within.flatMap(({ start, end }) => [start, end]),
    ]);
    const edges = [...cuts].sort((a, b) => a - b);
    const segments = edges.slice(0, -1).map((start, at): Segment => {
      const end = edges[at + 1] ?? block.end;
      const here = within.filter((one) => one.start <= start && one.end >= end);
      return {
        start,
        end,
        marks: here.map(({ mark }) => mark),
        shown: here.map(({ mark }) => mark).sort(byLook)[0],
        begins: here
          .filter((one) => one.start === start && first.get(one.mark) === index)
          .map(({ mark }) => mark),
        ends: here
          .filter((one) => one.end === end && last.get(one.mark) === index)
          .map(({ mark }) => mark),
      };
    });
    return { block, segments };
  });
}

export function inTextOrder(a: Annotation, b: Annotation): number {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (one.start !== other.start) return one.start - other.start;
  if (one.end !== other.end) return other.end - one.end;
  return a.id < b.id ? -1 : 1;
}

function byLook(a: Annotation, b: Annotation): number {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  const wider = one.end - one.start - (other.end - other.start);
  return wider || byChange(b, a);
}
