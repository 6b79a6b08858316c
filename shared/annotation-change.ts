import type { Judgement } from './annotation.ts';
import type { TextRange } from './article.ts';

/** How one annotation should look from now on; `judgement: null` deletes it. The library adds revision, time, writer. */
export interface AnnotationChange {
  /** Chosen by whoever makes the change, so that undo and redo speak of the same mark. */
  readonly id: string;
  /** What it covers, in UTF-16 code units of a version's text; nobody asks when it is deleted. */
  readonly range: TextRange;
  readonly judgement: Judgement | null;
  /** Ids of the marks whose disagreement this one settles; they stay as they are, and it counts in their place. */
  readonly adjudicates?: readonly string[] | undefined;
}
