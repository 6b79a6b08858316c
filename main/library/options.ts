import type { WatchOptions } from './watching.ts';

export interface LibraryOptions {
  readonly path: string;
  /** This device's own folder: who writes, which slots are taken, caches. */
  readonly configDirectory: string;
  /** Which program writes: part of the writer's name. */
  readonly program: string;
  readonly watching?: WatchOptions;
  /** The clock; the system's by default. */
  readonly now?: () => Date;
}
