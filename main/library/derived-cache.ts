import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolders } from './make-folders.ts';

type Entry<Value> = readonly [id: string, signature: string, value: Value];

/**
 * What follows from articles' files, by what those files looked like. Derived, so it may be lost, wrong or thrown away at
 * any time; it lies on this device and not in the library, where synchronised copies of it would only collide. In parts,
 * so that a change of one article does not write all others again.
 */
export class DerivedCache<Value> {
  readonly #folder: string;
  readonly #format: number;
  readonly #parts = new Map<string, Promise<Map<string, Entry<Value>>>>();
  readonly #changed = new Set<string>();

  /** @param format anything written by another one is made again */
  constructor(configDirectory: string, library: string, name: string, format: number) {
    const key = createHash('sha256').update(resolve(library)).digest('hex').slice(0, 16);
    this.#folder = join(configDirectory, 'cache', `${name}-${key}`);
    this.#format = format;
  }

  async get(id: string, signature: string): Promise<Value | undefined> {
    const entry = (await this.#part(id)).get(id);
    return entry?.[1] === signature ? entry[2] : undefined;
  }

  async set(id: string, signature: string, value: Value): Promise<void> {
    (await this.#part(id)).set(id, [id, signature, value]);
    this.#changed.add(partOf(id));
  }

  /** Writes what is new, without waiting for the disk: it costs a reading to make again. */
  async save(): Promise<void> {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const name of changed) {
      const path = this.#file(name);
      const draft = `${path}.${process.pid}`;
      try {
        await makeFolders(this.#folder);
        const entries = [...((await this.#parts.get(name))?.values() ?? [])];
        await writeFile(draft, JSON.stringify([this.#format, entries]));
        await rename(draft, path);
      } catch {
        // Without a cache everything still works, only slower.
      }
    }
  }

  /** Read once, however many ask at the same time. */
  #part(id: string): Promise<Map<string, Entry<Value>>> {
    const name = partOf(id);
    const part = this.#parts.get(name) ?? this.#read(this.#file(name));
    this.#parts.set(name, part);
    return part;
  }

  #file(name: string): string {
    return join(this.#folder, `${name}.json`);
  }

  async #read(path: string): Promise<Map<string, Entry<Value>>> {
    try {
      const [format, entries] = JSON.parse(await readFile(path, 'utf8')) as [
        number,
        Entry<Value>[],
      ];
      return new Map(format === this.#format ? entries.map((entry) => [entry[0], entry]) : []);
    } catch {
      return new Map();
    }
  }
}

/** Ids are chosen at random, so their first characters share articles out evenly. */
function partOf(id: string): string {
  return id.slice(0, 1);
}
