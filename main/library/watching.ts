import { randomBytes } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { LibraryChanges } from '../../shared/changes.ts';
import { articleFolder, isArticleId, type Layout, marksFolder } from './layout.ts';
import { articleSignature, signatureOf } from './records-reader.ts';

export interface WatchOptions {
  /** Milliseconds between looks at the whole library; more when a look takes long. */
  readonly every?: number;
  /** Whether to have the system tell of changes to the open article too, where it can. */
  readonly events?: boolean;
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
  readonly #epoch = randomBytes(6).toString('hex');
  /** What each article looked like: its folders, and all its files. */
  readonly #looks = new Map<string, { folders: string; files: string }>();
  readonly #changed = new Map<string, number>();
  readonly #waiting = new Set<() => void>();
  readonly #watchers = new Map<string, FSWatcher>();
  #tick = 0;
  #round = 0;
  #started: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(layout: Layout, options: WatchOptions = {}) {
    this.#layout = layout;
    this.#options = options;
  }

  /** Waits until something changes, at most so many milliseconds. */
  async since(cursor: string | undefined, wait: number, open?: string): Promise<LibraryChanges> {
    this.#started ??= this.#look();
    await this.#started;
    if (open !== undefined) this.#watch(open);
    const [epoch, tick] = (cursor ?? '').split(':');
    if (epoch !== this.#epoch) return this.#answer(0, true);
    const from = Number(tick);
    if (this.#tick <= from && !this.#closed) await this.#change(wait);
    return this.#answer(from, false);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
    for (const wake of this.#waiting) wake();
  }

  #answer(from: number, everything: boolean): LibraryChanges {
    const changed = [...this.#changed].filter(([, tick]) => tick > from).map(([key]) => key);
    return {
      cursor: `${this.#epoch}:${this.#tick}`,
      articles: everything ? [] : changed.filter((key) => key !== settingsKey).sort(),
      settings: !everything && changed.includes(settingsKey),
      everything,
    };
  }

  #change(wait: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        if (this.#waiting.size === 0) clearTimeout(this.#timer);
        resolve();
      };
      const timer = setTimeout(wake, wait);
      this.#waiting.add(wake);
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
    const names = await readdir(this.#layout.articles).catch((): string[] => []);
    const ids = new Set(names.filter(isArticleId));
    for (const id of ids) await this.#lookAt(id, thorough);
    for (const id of this.#looks.keys())
      if (id !== settingsKey && !ids.has(id)) {
        this.#looks.delete(id);
        this.#bump(id);
      }
    const settings = await signatureOf(this.#layout.settings).catch(() => '');
    this.#saw(settingsKey, settings, settings);
  }

  async #lookAt(id: string, thorough: boolean): Promise<void> {
    const folder = articleFolder(this.#layout.articles, id);
    const folders = await Promise.all([changedAt(folder), changedAt(marksFolder(folder))]);
    const known = this.#looks.get(id);
    if (!thorough && known?.folders === folders.join()) return;
    this.#saw(id, folders.join(), await articleSignature(folder).catch(() => ''));
  }

  #saw(key: string, folders: string, files: string): void {
    const known = this.#looks.get(key);
    this.#looks.set(key, { folders, files });
    // What the first look finds is what whoever asks has yet to read anyway.
    if ((known || this.#round > 1) && known?.files !== files) this.#bump(key);
  }

  #bump(key: string): void {
    this.#tick += 1;
    this.#changed.set(key, this.#tick);
    for (const wake of [...this.#waiting]) wake();
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

async function changedAt(folder: string): Promise<number> {
  return stat(folder).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
