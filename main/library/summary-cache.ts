import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ArticleSummary } from '../../shared/api.ts';
import type { Identity } from './identity.ts';

export interface CacheEntry {
  readonly signature: string;
  readonly summary: ArticleSummary;
  readonly identity: Identity;
}

/**
 * Summaries by what their files looked like when they were made. Derived, so it may be lost, wrong or thrown away at any
 * time; it lies on this device and not in the library, where synchronised copies of it would only collide.
 */
export class SummaryCache {
  readonly #path: string;
  #entries: Map<string, CacheEntry> | undefined;
  #changed = false;

  constructor(configDirectory: string, library: string) {
    const key = createHash('sha256').update(resolve(library)).digest('hex').slice(0, 16);
    this.#path = join(configDirectory, 'cache', `summaries-${key}.json`);
  }

  async get(id: string, signature: string): Promise<CacheEntry | undefined> {
    const entry = (await this.#load()).get(id);
    return entry?.signature === signature ? entry : undefined;
  }

  async set(id: string, entry: CacheEntry): Promise<void> {
    (await this.#load()).set(id, entry);
    this.#changed = true;
  }

  /** Writes what is new, without waiting for the disk: it costs a reading to make again. */
  async save(): Promise<void> {
    if (!this.#changed || !this.#entries) return;
    this.#changed = false;
    const draft = `${this.#path}.${process.pid}`;
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await writeFile(draft, JSON.stringify([format, [...this.#entries]]));
      await rename(draft, this.#path);
    } catch {
      // Without a cache everything still works, only slower.
    }
  }

  async #load(): Promise<Map<string, CacheEntry>> {
    this.#entries ??= await readEntries(this.#path);
    return this.#entries;
  }
}

/** Anything written by another format is made again. */
const format = 3;

async function readEntries(path: string): Promise<Map<string, CacheEntry>> {
  try {
    const [found, entries] = JSON.parse(await readFile(path, 'utf8')) as [
      number,
      [string, CacheEntry][],
    ];
    return found === format ? new Map(entries) : new Map();
  } catch {
    return new Map();
  }
}
