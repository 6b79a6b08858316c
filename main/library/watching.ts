import { randomBytes } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LibraryChanges } from '../../shared/changes.ts';
import { articleFolder, isArticleId, type Layout, marksFile, marksFolder } from './layout.ts';
import { articleSignatures, signatureOf } from './records-reader.ts';
import { isOwn, Ticks } from './ticks.ts';

export interface WatchOptions {
  /** Milliseconds between looks at the whole library; more when a look takes long. */
  readonly every?: number;
  /** Whether to have the system tell of changes to the open article too, where it can. */
  readonly events?: boolean;
}

export interface ChangesQuestion {
  /** Of the answer before; the first has none. */
  readonly cursor?: string | undefined;
  /** Milliseconds to wait for something to tell, at most; none by default. */
  readonly wait?: number | undefined;
  /** The article on the screen. */
  readonly open?: string | undefined;
  /** Whoever asks. */
  readonly client?: string | undefined;
}

interface Look {
  readonly folders: string;
  /** What each looks like, by name; none for what is not there. */
  readonly files: ReadonlyMap<string, string>;
}

/** Of every so many looks, one looks at each file and not only at folders: some engines write into files in place. */
const thoroughEvery = 10;
const settingsKey = 'settings';

/**
 * Tells what changes in a library's folder. The article that is open is watched, so that its changes are seen at once;
 * the whole folder is looked at every few seconds, which network drives and sync engines of all kinds allow. Costs nothing
 * while nobody asks.
 */
export class LibraryWatch {
  readonly #layout: Layout;
  readonly #options: WatchOptions;
  readonly #writer: () => string | undefined;
  readonly #epoch = randomBytes(6).toString('hex');
  /** What each article looked like: its folders, and all its files. */
  readonly #looks = new Map<string, Look>();
  readonly #ticks = new Ticks();
  /** Who waits, by what wakes them. */
  readonly #waiting = new Map<() => void, string | undefined>();
  readonly #watchers = new Map<string, FSWatcher>();
  #round = 0;
  #started: Promise<void> | undefined;
  #hasLooked = false;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /** @param writer as whom this process writes: looks leave its own file out, whose records are told of as they are made */
  constructor(layout: Layout, writer: () => string | undefined, options: WatchOptions = {}) {
    this.#layout = layout;
    this.#writer = writer;
    this.#options = options;
  }

  async since({ cursor, wait = 0, open, client }: ChangesQuestion): Promise<LibraryChanges> {
    this.#started ??= this.#look().then(() => {
      this.#hasLooked = true;
    });
    await this.#started;
    if (open !== undefined) this.#watch(open);
    const [epoch, tick] = (cursor ?? '').split(':');
    if (epoch !== this.#epoch) return this.#answer([], true);
    const from = Number(tick);
    const news = () => this.#ticks.since(from, client);
    if (news().length === 0 && !this.#closed) await this.#change(wait, client);
    return this.#answer(news(), false);
  }

  /** What the article looks like now is about to be read: whatever is written from now on is news, even to the first look. */
  async cursorFor(id: string): Promise<string> {
    if (!this.#looks.has(id)) {
      const look = await this.#lookOf(id);
      // Whoever was there before it has not heard of it yet.
      if (look.files.size > 0) this.#saw(id, look);
    }
    return this.#cursor;
  }

  /** Something has changed: as a look found out, or as was recorded in this very process, for a client that said so. */
  changed(key: string, by?: string): void {
    this.#ticks.changed(key, by);
    for (const [wake, client] of [...this.#waiting]) if (!isOwn(client, by)) wake();
  }

  get #cursor(): string {
    return `${this.#epoch}:${this.#ticks.now}`;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
    for (const wake of this.#waiting.keys()) wake();
  }

  #answer(changed: readonly string[], everything: boolean): LibraryChanges {
    return {
      cursor: this.#cursor,
      articles: changed.filter((key) => key !== settingsKey).sort(),
      settings: changed.includes(settingsKey),
      everything,
    };
  }

  #change(wait: number, client: string | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        if (this.#waiting.size === 0) clearTimeout(this.#timer);
        resolve();
      };
      const timer = setTimeout(wake, wait);
      this.#waiting.set(wake, client);
      this.#lookAgain(0);
    });
  }

  #lookAgain(took: number): void {
    clearTimeout(this.#timer);
    if (this.#closed || this.#waiting.size === 0) return;
    // A look may take a tenth of the time at most.
    const pause = Math.max(this.#options.every ?? 2_000, took * 10);
    this.#timer = setTimeout(async () => {
      const began = performance.now();
      await this.#look().catch(() => {});
      this.#lookAgain(performance.now() - began);
    }, pause);
  }

  async #look(): Promise<void> {
    const thorough = this.#round % thoroughEvery === 0;
    this.#round += 1;
    const settings = await signatureOf(this.#layout.settings).catch(() => '');
    this.#saw(settingsKey, { folders: '', files: new Map([[settingsKey, settings]]) });
    const names = await readdir(this.#layout.articles).catch((): string[] => []);
    const ids = new Set(names.filter(isArticleId));
    for (const id of ids) await this.#lookAt(id, thorough);
    for (const id of this.#looks.keys())
      if (id !== settingsKey && !ids.has(id)) {
        this.#looks.delete(id);
        this.changed(id);
      }
  }

  async #lookAt(id: string, thorough: boolean): Promise<void> {
    const known = this.#looks.get(id);
    if (!thorough && known?.folders === (await this.#foldersOf(id))) return;
    this.#saw(id, await this.#lookOf(id));
  }

  async #foldersOf(id: string): Promise<string> {
    const folder = articleFolder(this.#layout.articles, id);
    return (await Promise.all([changedAt(folder), changedAt(marksFolder(folder))])).join();
  }

  async #lookOf(id: string): Promise<Look> {
    const folders = await this.#foldersOf(id);
    const folder = articleFolder(this.#layout.articles, id);
    return { folders, files: await articleSignatures(folder).catch(() => new Map()) };
  }

  #saw(key: string, look: Look): void {
    const known = this.#looks.get(key);
    const writer = this.#writer();
    const own = writer && basename(marksFile('', writer));
    this.#looks.set(key, look);
    // What the first look finds is what whoever asks has yet to read anyway.
    if ((known || this.#hasLooked) && !(known && isSame(known.files, look.files, own)))
      this.changed(key);
  }

  #watch(id: string): void {
    if (this.#options.events === false || this.#watchers.has(id) || !isArticleId(id)) return;
    // More than anybody has open: the one watched longest is only looked at from now on.
    const [oldest] = this.#watchers.keys();
    if (this.#watchers.size >= 16 && oldest) this.#unwatch(oldest);
    let soon: NodeJS.Timeout | undefined;
    try {
      const folder = marksFolder(articleFolder(this.#layout.articles, id));
      const watcher = watch(folder, { persistent: false }, () => {
        // One write makes several events; and the last may come before the file is whole.
        clearTimeout(soon);
        soon = setTimeout(() => void this.#lookAt(id, true).catch(() => {}), 50);
      });
      watcher.on('error', () => this.#unwatch(id));
      this.#watchers.set(id, watcher);
      // What came between the last look and now made no event.
      void this.#lookAt(id, true).catch(() => {});
    } catch {
      // Without events there are still the looks.
    }
  }

  #unwatch(id: string): void {
    this.#watchers.get(id)?.close();
    this.#watchers.delete(id);
  }
}

function isSame(a: Look['files'], b: Look['files'], except: string | undefined): boolean {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].every((name) => name === except || a.get(name) === b.get(name));
}

async function changedAt(folder: string): Promise<number> {
  return stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
