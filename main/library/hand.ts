import type { Person } from '../../shared/person.ts';

/** Who records something, as what, and when. */
export interface Hand {
  readonly writer: string;
  readonly person: Person;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The window it is done in, where that is known. */
  readonly client?: string | undefined;
}
