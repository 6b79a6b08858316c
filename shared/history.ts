import type { Annotation } from './annotation.ts';
import type { Comment } from './comment.ts';
import type { Decision } from './decision.ts';
import type { Person } from './person.ts';
import type { Reading } from './reading.ts';
import type { Removal } from './removal.ts';

/** One thing that somebody did to an article. */
export interface HistoryEntry {
  readonly record: Annotation | Decision | Comment | Reading | Removal;
  readonly person: Person;
  /** ISO 8601, UTC, by the clock of whoever did it. */
  readonly at: string;
  /** Whether it is what stands now. */
  readonly standing: boolean;
}
