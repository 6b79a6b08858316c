import type { RecordHeader } from './annotation.ts';

/** Names one revision of a record: no writer writes the same one twice. */
export type RevisionName = Pick<RecordHeader, 'revision' | 'modified' | 'writer'>;

export function revisionNameOf({ revision, modified, writer }: RevisionName): RevisionName {
  return { revision, modified, writer };
}

export function sameRevision(a: RevisionName, b: RevisionName): boolean {
  return a.revision === b.revision && a.modified === b.modified && a.writer === b.writer;
}
