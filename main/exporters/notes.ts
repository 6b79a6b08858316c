import {
  type Annotation,
  claimReviewOf,
  evidenceOf,
  labelOf,
  noteOf,
} from '../../shared/annotation.ts';
import { inTextOrder } from './segments.ts';

export interface Note {
  readonly number: number;
  readonly mark: Annotation;
}

/** Every claim has a number, and every mark with something to say; in the order of the text. */
export function numberNotes(annotations: readonly Annotation[]): Note[] {
  return annotations
    .toSorted(inTextOrder)
    .filter(
      (mark) =>
        labelOf(mark) === 'claim' ||
        noteOf(mark) ||
        claimReviewOf(mark) ||
        evidenceOf(mark).length > 0,
    )
    .map((mark, index) => ({ number: index + 1, mark }));
}
