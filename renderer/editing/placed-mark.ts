import { type Annotation, type Judgement, judgementOf, rangeOf } from '../../shared/annotation.ts';
import type { TextRange } from '../../shared/article.ts';

/** A judgement and what it is about. */
export interface JudgedRange {
  readonly range: TextRange;
  readonly judgement: Judgement;
}

/** A mark in the open article. */
export interface PlacedMark extends JudgedRange {
  readonly annotation: string;
}

/** A mark that is to be, to be otherwise, or (`judgement: null`) to be no more. */
export interface MarkChange {
  /** Left out for a new mark. */
  readonly annotation?: string | undefined;
  readonly range: TextRange;
  readonly judgement: Judgement | null;
}

/** Oldest change first: of several marks on one whole sentence the one changed last counts. */
export function placedMarks(annotations: readonly Annotation[]): PlacedMark[] {
  return annotations.toSorted(byModified).flatMap((annotation) => {
    const judgement = judgementOf(annotation);
    return judgement ? [{ annotation: annotation.id, range: rangeOf(annotation), judgement }] : [];
  });
}

export function sameRange(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}

function byModified(a: Annotation, b: Annotation): number {
  if (a.modified === b.modified) return 0;
  return a.modified < b.modified ? -1 : 1;
}

/** A range and nothing else of what may carry one. */
export const bare = ({ start, end }: TextRange): TextRange => ({ start, end });
