import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMissing, isNoFolder } from './durable-write.ts';
import { articleFile, isConflictCopy, marksFolder, writerOfFile } from './layout.ts';
import type { Notices } from './notices.ts';
import { type AnyRecord, type MergedRecords, mergeAll } from './records.ts';
import { marksKind, recordsIn, type StoredMarks } from './schemas.ts';
import { readForeignFile } from './stored-file.ts';

interface KnownFile {
  readonly signature: string;
  readonly stored: StoredMarks;
}

/** Reads each writer's file when it has changed and only then. */
export class RecordsReader {
  readonly #known = new Map<string, KnownFile>();
  readonly #notices: Notices;
  /** Conflict copies by the folder they were last seen in. */
  readonly #copies = new Map<string, readonly string[]>();

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  async read(folder: string): Promise<MergedRecords> {
    return mergeAll(await this.all(folder));
  }

  /** The records of all files, superseded ones of other writers among them. */
  async all(folder: string): Promise<AnyRecord[]> {
    const found: AnyRecord[] = [];
    for (const file of await this.#files(folder))
      found.push(...recordsIn(await this.#stored(file)));
    return found;
  }

  async signature(folder: string): Promise<string> {
    const signatures = await signaturesOf(folder, await this.#files(folder));
    return [...signatures].map((named) => named.join(':')).join(' ');
  }

  async #files(folder: string): Promise<RecordFile[]> {
    const files = await recordFiles(folder);
    const copies = files.filter(({ writer }) => writer === undefined).map(({ path }) => path);
    for (const path of this.#copies.get(folder) ?? [])
      if (!copies.includes(path)) this.#notices.settle(path);
    for (const path of copies) this.#notices.conflict(path);
    if (copies.length > 0) this.#copies.set(folder, copies);
    else this.#copies.delete(folder);
    return files;
  }

  async #stored({ path, writer, signature }: RecordFile): Promise<StoredMarks> {
    const known = this.#known.get(path);
    if (known?.signature === signature) return known.stored;
    const stored = await readForeignFile(path, marksKind, this.#notices, known?.stored);
    if (writer === undefined) this.#notices.conflict(path);
    this.#known.set(path, { signature, stored });
    return stored;
  }
}

export interface RecordFile {
  readonly path: string;
  /** Undefined for a copy that synchronisation made of a writer's file. */
  readonly writer: string | undefined;
  /** Changes whenever the content does: every write makes a new file. */
  readonly signature: string;
}

/** In the order of their names, which no machine sees differently. */
export async function recordFiles(folder: string): Promise<RecordFile[]> {
  const names = await readdir(marksFolder(folder)).catch((error: unknown) => {
    if (isNoFolder(error)) return [];
    throw error;
  });
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const writer = writerOfFile(name);
      if (writer === undefined && !isConflictCopy(name)) return undefined;
      const path = join(marksFolder(folder), name);
      const signature = await signatureOf(path).catch((error: unknown) => {
        if (isMissing(error)) return undefined;
        throw error;
      });
      return signature === undefined ? undefined : { path, writer, signature };
    }),
  );
  return files.filter((file) => file !== undefined);
}

export async function signatureOf(path: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(path);
  return `${mtimeMs}:${size}:${ino}`;
}

/** What each of an article's files looks like, by name; something changes whenever anything is written about it. */
export async function articleSignatures(folder: string): Promise<ReadonlyMap<string, string>> {
  return signaturesOf(folder, await recordFiles(folder));
}

async function signaturesOf(
  folder: string,
  files: readonly RecordFile[],
): Promise<ReadonlyMap<string, string>> {
  const path = articleFile(folder);
  const [own, { mtimeMs }] = await Promise.all([signatureOf(path), stat(folder)]);
  return new Map([
    [basename(path), own],
    // The folder's own time tells of conflict copies that come beside the article's file.
    ['.', String(mtimeMs)],
    ...files.map((file) => [basename(file.path), file.signature] as const),
  ]);
}
