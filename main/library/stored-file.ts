import { readFile, rename } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import { codeOf } from '../../shared/error-code.ts';
import { FailureError } from '../../shared/failure.ts';
import { backupOf, durableWrite, isMissing } from './durable-write.ts';
import { sidesOf } from './merge-markers.ts';
import type { Noticing } from './notices.ts';

/** Data on disk says which format it has; a newer Assay may have written it. */
interface Versioned {
  readonly schema: number;
}

export interface StoredKind<Data extends Versioned> {
  readonly schema: z.ZodType<Data>;
  readonly current: number;
  /** From format n (the index) to n + 1; 0 is that of a file which names none. */
  readonly migrations: Readonly<Record<number, (data: unknown) => unknown>>;
  readonly empty: Data;
  /** What two copies of the file say together; for files in which git has left both. */
  unite(a: Data, b: Data): Data;
}

export interface StoredFile<Data extends Versioned> {
  readonly data: Data;
  /** Durable when it resolves; when it rejects, `data` and the file are what they were. */
  replace(data: Data): Promise<void>;
}

/**
 * Opens a file that this process alone writes. One that cannot be read is never overwritten: it is set aside under
 * another name, the last good backup takes its place, and a notice says so.
 */
export async function openOwnFile<Data extends Versioned>(
  path: string,
  kind: StoredKind<Data>,
  notices: Noticing,
): Promise<StoredFile<Data>> {
  let damaged = false;
  const adapter: Adapter<Data> = {
    async read() {
      const content = await readContent(path, kind);
      if (content.state === 'damaged') {
        damaged = true;
        notices.notify({ reason: 'damaged', path, recovered: content.backup !== null });
        return content.backup;
      }
      return content.data;
    },
    async write(data) {
      if (damaged) await rename(path, `${path}.damaged-${Date.now()}`);
      damaged = false;
      await durableWrite(path, JSON.stringify(data));
    },
  };
  const low = new Low<Data>(adapter, kind.empty);
  await low.read();
  return {
    get data() {
      return low.data;
    },
    async replace(data) {
      const before = low.data;
      low.data = data;
      try {
        await low.write();
      } catch (error) {
        low.data = before;
        throw error;
      }
    },
  };
}

/**
 * Reads a file that somebody else writes, and so touches nothing. While it is not whole, as when it is just arriving, it is
 * what it was when it was last read.
 */
export async function readForeignFile<Data extends Versioned>(
  path: string,
  kind: StoredKind<Data>,
  notices: Noticing,
  last?: Data,
): Promise<Data> {
  const content = await readContent(path, kind);
  if (content.state === 'read') {
    if (content.united) notices.meanwhile({ reason: 'united', path });
    else notices.settle(path);
    return content.data ?? kind.empty;
  }
  notices.meanwhile({ reason: 'arriving', path });
  return last ?? content.backup ?? kind.empty;
}

type Content<Data> =
  | { readonly state: 'read'; readonly data: Data | null; readonly united?: boolean }
  | { readonly state: 'damaged'; readonly backup: Data | null };

async function readContent<Data extends Versioned>(
  path: string,
  kind: StoredKind<Data>,
): Promise<Content<Data>> {
  const text = await readText(path);
  if (text === null) return { state: 'read', data: null };
  const data = parse(text, path, kind);
  if (data !== null) return { state: 'read', data, united: sidesOf(text) !== undefined };
  const backup = await readText(backupOf(path));
  return { state: 'damaged', backup: backup === null ? null : parse(backup, path, kind) };
}

/**
 * JSON, brought to the current format and checked; null when it is none of ours.
 *
 * @throws FailureError `libraryTooNew`
 */
export function parse<Data extends Versioned>(
  text: string,
  path: string,
  kind: StoredKind<Data>,
): Data | null {
  const { schema, current, migrations } = kind;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const sides = sidesOf(text)?.map((side) => (sidesOf(side) ? null : parse(side, path, kind)));
    const [ours, theirs] = sides ?? [];
    return ours && theirs ? kind.unite(ours, theirs) : null;
  }
  for (let version = formatOf(data); version !== current; version = formatOf(data)) {
    if (version === undefined) return null;
    if (version > current)
      throw new FailureError({
        reason: 'libraryTooNew',
        path,
        schema: version,
        supported: current,
      });
    const migrate = migrations[version];
    if (!migrate) return null;
    data = migrate(data);
  }
  const checked = schema.safeParse(data);
  return checked.success ? checked.data : null;
}

function formatOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const format = 'schema' in data ? data.schema : 0;
  return typeof format === 'number' ? format : undefined;
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw new FailureError({ reason: 'libraryUnreadable', path, cause: codeOf(error) });
  }
}
