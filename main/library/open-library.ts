import type { Annotation } from '../../shared/annotation.ts';
import type {
  AnnotationChange,
  ArticleSummary,
  BoundaryChange,
  LibraryListing,
  OpenArticle,
} from '../../shared/api.ts';
import type { Article, ImportedArticle } from '../../shared/article.ts';
import type { VersionAddition } from './adding-versions.ts';
import type { SameArticle } from './identity.ts';
import { LibraryFolder } from './library-folder.ts';
import type { LibraryOptions } from './options.ts';
import type { RestoreOptions } from './restoring.ts';

/**
 * The folder with all articles. Changes resolve when they are durable; what other writers do is seen by the next call.
 * Nothing is created before the first change.
 */
export interface Library {
  readonly path: string;
  /** Newest first. */
  list(): Promise<LibraryListing>;
  add(imported: ImportedArticle, bytes: Uint8Array): Promise<ArticleSummary>;
  /**
   * An article as a file of Assay's own has it. It keeps its id where that is free; else it becomes a copy, or is refused when
   * `duplicates` says `ask`.
   */
  restoreProject(value: unknown, options: RestoreOptions): Promise<ArticleSummary>;
  /** A newer version of an article; marks move to where it places them. */
  addVersion(id: string, addition: VersionAddition): Promise<OpenArticle>;
  /** The article that has the same source, text or address already. */
  findSame(imported: ImportedArticle): Promise<SameArticle | undefined>;
  /** The bytes the current version was read from. */
  source(id: string): Promise<{ article: Article; bytes: Uint8Array }>;
  summary(id: string): Promise<ArticleSummary>;
  open(id: string): Promise<OpenArticle>;
  /** Into the library's bin, marks and all. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<ArticleSummary>;
  /** All or nothing. Gives the new records. */
  change(
    article: string,
    changes: readonly AnnotationChange[],
    boundaries?: readonly BoundaryChange[],
  ): Promise<readonly Annotation[]>;
  close(): Promise<void>;
}

/**
 * @throws FailureError `libraryTooNew`, `libraryUnreadable`; later calls also `libraryUnwritable`, `articleMissing`
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const folder = new LibraryFolder(options);
  await folder.check();
  // One after the other: a change sees all changes before it, and no two write the same file.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task);
    last = turn.catch(() => {});
    return turn;
  };
  return {
    path: options.path,
    list: () => inTurn(() => folder.list()),
    add: (imported, bytes) => inTurn(() => folder.add(imported, bytes)),
    restoreProject: (value, options) => inTurn(() => folder.restoreProject(value, options)),
    addVersion: (id, addition) => inTurn(() => folder.addVersion(id, addition)),
    findSame: (imported) => inTurn(() => folder.findSame(imported)),
    source: (id) => inTurn(() => folder.source(id)),
    summary: (id) => inTurn(() => folder.summary(id)),
    open: (id) => inTurn(() => folder.open(id)),
    remove: (id) => inTurn(() => folder.remove(id)),
    restore: (id) => inTurn(() => folder.restore(id)),
    change: (article, changes, boundaries) =>
      inTurn(() => folder.change(article, changes, boundaries)),
    close: () => inTurn(() => folder.close()),
  };
}
