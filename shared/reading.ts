import { type Annotation, lastHandOf, type RecordHeader } from './annotation.ts';
import { judgedRevision } from './decision.ts';
import { type Person, personKey, samePerson } from './person.ts';

/** That somebody reads an article without seeing what others think of it, or has done so. */
export interface Reading extends RecordHeader {
  readonly type: 'Reading';
  readonly creator: Person;
  /** Article version id: where it began, and once it is done, where it ended. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly begun: string;
  readonly done?: string | undefined;
  /** Outlet, byline and address are hidden too. */
  readonly sourceHidden?: boolean | undefined;
}

/** Of somebody's first, second … reading that began in this version. */
export function readingId(version: string, person: string, number: number): string {
  return `reading-${number > 1 ? `${number}-` : ''}${version}-${personKey(person)}`;
}

/** The readings that hide others' marks from this person. They go on, whatever version the article gets. */
export function blindReadingsOf(
  readings: Iterable<Reading>,
  person: Pick<Person, 'name'>,
): readonly Reading[] {
  return [...readings].filter(
    ({ creator, deleted, done }) => !deleted && done === undefined && samePerson(creator, person),
  );
}

/** Whether whoever is behind what the mark says now judged it while others' marks were hidden from them. */
export function judgedBlind(mark: Annotation, readings: readonly Reading[]): boolean {
  const { modified } = judgedRevision(mark);
  return readings.some(
    ({ creator, deleted, begun, done }) =>
      !deleted &&
      samePerson(creator, lastHandOf(mark)) &&
      begun <= modified &&
      (done === undefined || modified <= done),
  );
}
