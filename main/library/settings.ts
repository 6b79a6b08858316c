import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FailureError } from '../../shared/failure.ts';
import { numberAfter } from '../../shared/revision.ts';
import {
  defaultSettings,
  type LibrarySettings,
  type SettingsChange,
} from '../../shared/settings.ts';
import type { Hand } from './hand.ts';
import type { Notices } from './notices.ts';
import { counting, settingsKind } from './settings-schema.ts';
import { openOwnFile, readForeignFile } from './stored-file.ts';

/** `library.json`, which anybody may change: of several copies the one with the highest revision counts. */
export class Settings {
  readonly #path: string;
  readonly #notices: Notices;
  #last: LibrarySettings = defaultSettings;
  #seen: readonly string[] = [];

  constructor(path: string, notices: Notices) {
    this.#path = path;
    this.#notices = notices;
  }

  /** While the file is not whole, such as when it is just arriving, what was last read of it. */
  async read(): Promise<LibrarySettings> {
    const copies = await this.#copies();
    const all = await Promise.all(
      [this.#path, ...copies].map((path) =>
        readForeignFile(path, settingsKind, this.#notices, this.#last),
      ),
    );
    for (const path of copies) this.#notices.conflict(path);
    this.#last = all.reduce(counting);
    return this.#last;
  }

  /** @throws FailureError `libraryUnreadable` when the file is not whole: what it will say must not be overwritten */
  async change(change: SettingsChange, { writer, now }: Hand): Promise<LibrarySettings> {
    const before = await this.read();
    let damaged = false;
    const file = await openOwnFile(this.#path, settingsKind, {
      notify: () => {
        damaged = true;
      },
      meanwhile: () => {},
      settle: () => {},
    });
    if (damaged)
      throw new FailureError({
        reason: 'libraryUnreadable',
        path: this.#path,
        cause: 'it is not whole',
      });
    const next: LibrarySettings = {
      ...before,
      ...change,
      revision: numberAfter(before.revision),
      modified: now,
      writer,
    };
    await file.replace(next);
    this.#last = next;
    return next;
  }

  /** What synchronisation puts beside the file when two have changed it. */
  async #copies(): Promise<string[]> {
    const folder = dirname(this.#path);
    const names = await readdir(folder).catch((): string[] => []);
    const copies = names
      .filter((name) => /^library[^a-z0-9].*\.json$/i.test(name) && name !== 'library.json')
      .sort();
    const paths = copies.map((name) => join(folder, name));
    for (const path of this.#seen) if (!paths.includes(path)) this.#notices.settle(path);
    this.#seen = paths;
    return paths;
  }
}
