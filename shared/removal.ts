import type { RecordHeader } from './annotation.ts';
import type { Person } from './person.ts';

/** That an article is in the bin; deleted, it is out again. What others write meanwhile is not touched by it. */
export interface Removal extends RecordHeader {
  readonly type: 'Removal';
  readonly creator: Person;
}

/** An article has one, whoever removes it. */
export const removalId = 'removal';
