import type { RecordHeader } from './annotation.ts';
import { type Person, personKey } from './person.ts';

/** That somebody reads a version of an article without seeing what others think of it, or has done so. */
export interface Reading extends RecordHeader {
  readonly type: 'Reading';
  readonly creator: Person;
  /** Article version id. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly begun: string;
  readonly done?: string | undefined;
  /** Outlet, byline and address are hidden too. */
  readonly sourceHidden?: boolean | undefined;
}

export function readingId(version: string, person: string): string {
  return `reading-${version}-${personKey(person)}`;
}

/** The reading that hides others' marks from this person, if one does. */
export function blindReadingOf(
  readings: Iterable<Reading>,
  person: string,
  version: string,
): Reading | undefined {
  const id = readingId(version, person);
  for (const reading of readings)
    if (reading.id === id && !reading.deleted && reading.done === undefined) return reading;
  return undefined;
}
