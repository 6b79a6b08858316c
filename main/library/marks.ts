import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Annotation, type RecordHeader, supersedes } from '../../shared/annotation.ts';
import type { BoundaryRecord } from '../../shared/boundary.ts';
import type { LibraryNotice } from '../../shared/notice.ts';
import { isMissing } from './durable-write.ts';
import { marksFolder, writerOfFile } from './layout.ts';
import { marksKind, type StoredMarks } from './schemas.ts';
import { readForeignFile } from './stored-file.ts';

/** What the writers' files of one article say together, tombstones included. */
export type MergedMarks = ReadonlyMap<string, Annotation>;

export interface MergedRecords {
  readonly marks: MergedMarks;
  /** By id. */
  readonly boundaries: ReadonlyMap<string, BoundaryRecord>;
}

interface KnownFile {
  readonly signature: string;
  readonly stored: StoredMarks;
}

/** Reads each writer's file when it has changed and only then. */
export class MarksReader {
  readonly #known = new Map<string, KnownFile>();
  readonly #notify: (notice: LibraryNotice) => void;

  constructor(notify: (notice: LibraryNotice) => void) {
    this.#notify = notify;
  }

  async read(folder: string): Promise<MergedRecords> {
    const marks = new Map<string, Annotation>();
    const boundaries = new Map<string, BoundaryRecord>();
    for (const { path, signature } of await markFiles(folder)) {
      const stored = await this.#stored(path, signature);
      merge(marks, stored.records);
      merge(boundaries, stored.boundaries ?? []);
    }
    return { marks, boundaries };
  }

  async #stored(path: string, signature: string): Promise<StoredMarks> {
    const known = this.#known.get(path);
    if (known?.signature === signature) return known.stored;
    const stored = await readForeignFile(path, marksKind, this.#notify);
    this.#known.set(path, { signature, stored });
    return stored;
  }
}

export function merge<R extends RecordHeader>(into: Map<string, R>, records: readonly R[]): void {
  for (const record of records) {
    const other = into.get(record.id);
    if (!other || supersedes(record, other)) into.set(record.id, record);
  }
}

/** The records of a file, with these in place of the earlier ones of the same ids. */
export function replaced<R extends RecordHeader>(records: readonly R[], by: readonly R[]): R[] {
  const ids = new Set(by.map(({ id }) => id));
  return [...records.filter(({ id }) => !ids.has(id)), ...by];
}

export function alive({ marks }: MergedRecords): Annotation[] {
  return [...marks.values()].filter(({ deleted }) => !deleted);
}

/** However the writers' files are read, everybody sees the same order. */
export function inTextOrder(a: Annotation, b: Annotation): number {
  const [from, other] = [a.target.selector[0].start, b.target.selector[0].start];
  if (from !== other) return from - other;
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1;
}

export interface MarkFile {
  readonly path: string;
  readonly writer: string;
  /** Changes whenever the content does: every write makes a new file. */
  readonly signature: string;
}

/** In the order of the writers' names, which no machine sees differently. */
export async function markFiles(folder: string): Promise<MarkFile[]> {
  const names = await readdir(marksFolder(folder)).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const writer = writerOfFile(name);
      if (writer === undefined) return undefined;
      const path = join(marksFolder(folder), name);
      return { path, writer, signature: await signatureOf(path) };
    }),
  );
  return files.filter((file) => file !== undefined);
}

export async function signatureOf(path: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(path);
  return `${mtimeMs}:${size}:${ino}`;
}
