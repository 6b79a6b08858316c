import type { RecordHeader } from './annotation.ts';

/** Names one revision of a record: no writer writes the same one twice. */
export type RevisionName = Pick<RecordHeader, 'revision' | 'modified' | 'writer'>;

export function revisionNameOf({ revision, modified, writer }: RevisionName): RevisionName {
  return { revision, modified, writer };
}

/** Stays what files can hold: after the greatest number comes the same again, and `modified` says which is the later. */
export function numberAfter(before: number): number {
  return Math.min(before + 1, Number.MAX_SAFE_INTEGER);
}

export function sameRevision(a: RevisionName, b: RevisionName): boolean {
  return a.revision === b.revision && a.modified === b.modified && a.writer === b.writer;
}
