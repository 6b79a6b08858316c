import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Annotation, supersedes } from '../../shared/annotation.ts';
import type { LibraryNotice } from '../../shared/api.ts';
import { isMissing } from './durable-write.ts';
import { marksFolder, writerOfFile } from './layout.ts';
import { marksKind } from './schemas.ts';
import { readForeignFile } from './stored-file.ts';

/** What the writers' files of one article say together, tombstones included. */
export type MergedMarks = ReadonlyMap<string, Annotation>;

interface KnownFile {
  readonly signature: string;
  readonly records: readonly Annotation[];
}

/** Reads each writer's file when it has changed and only then. */
export class MarksReader {
  readonly #known = new Map<string, KnownFile>();
  readonly #notify: (notice: LibraryNotice) => void;

  constructor(notify: (notice: LibraryNotice) => void) {
    this.#notify = notify;
  }

  async read(folder: string): Promise<MergedMarks> {
    const merged = new Map<string, Annotation>();
    for (const { path, signature } of await markFiles(folder)) {
      for (const record of await this.#recordsOf(path, signature)) {
        const other = merged.get(record.id);
        if (!other || supersedes(record, other)) merged.set(record.id, record);
      }
    }
    return merged;
  }

  async #recordsOf(path: string, signature: string): Promise<readonly Annotation[]> {
    const known = this.#known.get(path);
    if (known?.signature === signature) return known.records;
    const { records } = await readForeignFile(path, marksKind, this.#notify);
    this.#known.set(path, { signature, records });
    return records;
  }
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
