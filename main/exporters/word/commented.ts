import { type Annotation, labelOf, noteOf } from '../../../shared/annotation.ts';

/** That nothing needs checking is to be seen; a comment on each such sentence would bury the others. */
export function isCommented(mark: Annotation): boolean {
  return labelOf(mark) !== 'cleared' || noteOf(mark) !== '';
}
