import { type Annotation, type RecordHeader, supersedes } from '../../shared/annotation.ts';
import type { BoundaryRecord } from '../../shared/boundary.ts';
import type { Comment } from '../../shared/comment.ts';
import type { Decision } from '../../shared/decision.ts';
import type { Reading } from '../../shared/reading.ts';
import { type Removal, removalId } from '../../shared/removal.ts';

/** What a writer's file holds, by kind. */
export interface RecordOf {
  readonly marks: Annotation;
  readonly boundaries: BoundaryRecord;
  readonly decisions: Decision;
  readonly comments: Comment;
  readonly readings: Reading;
  readonly removals: Removal;
}
export type RecordKind = keyof RecordOf;
export type AnyRecord = RecordOf[RecordKind];

export const kindOfType: Readonly<Record<AnyRecord['type'], RecordKind>> = {
  Annotation: 'marks',
  Boundary: 'boundaries',
  Decision: 'decisions',
  Comment: 'comments',
  Reading: 'readings',
  Removal: 'removals',
};

/** What the writers' files of one article say together, by id, tombstones included. */
export type MergedRecords = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf[K]> };
export type MergedMarks = MergedRecords['marks'];

export function mergeAll(records: Iterable<AnyRecord>): MergedRecords {
  const merged = Object.fromEntries(
    Object.values(kindOfType).map((kind) => [kind, new Map<string, AnyRecord>()]),
  ) as unknown as Readonly<Record<RecordKind, Map<string, AnyRecord>>>;
  for (const record of records) merge(merged[kindOfType[record.type]], [record]);
  return merged as unknown as MergedRecords;
}

export function merge<R extends RecordHeader>(into: Map<string, R>, records: readonly R[]): void {
  for (const record of records) {
    const other = into.get(record.id);
    if (!other || supersedes(record, other)) into.set(record.id, record);
  }
}

/** One revision of one record, whoever holds it. */
export function revisionKey({ type, id, revision, modified, writer }: AnyRecord): string {
  return JSON.stringify([type, id, revision, modified, writer]);
}

export function alive({ marks }: MergedRecords): Annotation[] {
  return [...marks.values()].filter(({ deleted }) => !deleted);
}

/** The removal that keeps the article in the bin. */
export function standingRemoval({ removals }: MergedRecords): Removal | undefined {
  const removal = removals.get(removalId);
  return removal?.deleted ? undefined : removal;
}

/** However the writers' files are read, everybody sees the same order. */
export function inTextOrder(a: Annotation, b: Annotation): number {
  const [from, other] = [a.target.selector[0].start, b.target.selector[0].start];
  if (from !== other) return from - other;
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1;
}
