import type { Person } from '../../shared/person.ts';

/** Who records something, as what, and when. */
export interface Hand {
  readonly writer: string;
  readonly person: Person;
  /** ISO 8601, UTC. */
  readonly now: string;
}
