import type { LibraryNotice } from '../../shared/notice.ts';

/** Where whoever reads and writes files says what the user should know. */
export interface Noticing {
  notify(notice: LibraryNotice): void;
  /** Until the file is settled. */
  meanwhile(notice: LibraryNotice): void;
  /** The file is as it should be: what was said of it meanwhile no longer holds. */
  settle(path: string): void;
}

/** What the user should know about the library's files: for each path, the last that was said of it. */
export class Notices implements Noticing {
  readonly #lasting = new Map<string, LibraryNotice>();
  readonly #meanwhile = new Map<string, LibraryNotice>();

  get all(): readonly LibraryNotice[] {
    return [...new Map([...this.#lasting, ...this.#meanwhile]).values()];
  }

  notify(notice: LibraryNotice): void {
    this.#lasting.set(notice.path, notice);
  }

  meanwhile(notice: LibraryNotice): void {
    this.#meanwhile.set(notice.path, notice);
  }

  settle(path: string): void {
    this.#meanwhile.delete(path);
  }

  /** A copy that a sync engine made because two had changed a file at the same time. */
  conflict(path: string): void {
    this.meanwhile({ reason: 'conflictCopy', path });
  }
}
