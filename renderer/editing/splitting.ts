import type { TextRange } from '../../shared/article.ts';
import type { Step } from './history.ts';
import { joinedJudgement } from './joined-judgement.ts';
import type { PlacedMark } from './placed-mark.ts';

/** How a decision about a place in the text stands now; `null` is the segmenter's. */
export type BoundaryAt = (offset: number) => boolean | null;

/**
 * Two sentences of one. Both carry the mark that the one had: the first keeps it and covers less, the second has a copy.
 */
export function splitSteps(
  first: TextRange,
  second: TextRange,
  mark: PlacedMark | undefined,
  boundaryAt: BoundaryAt,
): Step[] {
  const offset = second.start;
  const steps: Step[] = [{ kind: 'boundary', offset, before: boundaryAt(offset), after: true }];
  if (!mark) return steps;
  const { annotation, judgement } = mark;
  return [
    ...steps,
    { kind: 'mark', annotation, before: mark, after: { range: first, judgement } },
    {
      kind: 'mark',
      annotation: crypto.randomUUID(),
      before: null,
      after: { range: second, judgement },
    },
  ];
}

/** One sentence of two. It carries the mark of the first, or of the second if the first has none, or both as one. */
export function joinSteps(
  first: TextRange,
  second: TextRange,
  [mark, other]: readonly [PlacedMark | undefined, PlacedMark | undefined],
  boundaryAt: BoundaryAt,
): Step[] {
  const offset = second.start;
  const range = { start: first.start, end: second.end };
  const steps: Step[] = [{ kind: 'boundary', offset, before: boundaryAt(offset), after: false }];
  const kept = mark ?? other;
  if (mark && other && mark !== other)
    steps.push({ kind: 'mark', annotation: other.annotation, before: other, after: null });
  if (kept) {
    const judgement =
      mark && other ? joinedJudgement(mark.judgement, other.judgement) : kept.judgement;
    steps.push({
      kind: 'mark',
      annotation: kept.annotation,
      before: kept,
      after: { range, judgement },
    });
  }
  return steps;
}
