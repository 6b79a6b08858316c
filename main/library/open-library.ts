import type { Annotation } from '../../shared/annotation.ts';
import type {
  AnnotationChange,
  ArticleSummary,
  LibraryListing,
  OpenArticle,
} from '../../shared/api.ts';
import type { Article, ImportedArticle } from '../../shared/article.ts';
import type { TeamBoard } from '../../shared/board.ts';
import type { LibraryChanges } from '../../shared/changes.ts';
import type { Comparison } from '../../shared/comparison.ts';
import type { Decision } from '../../shared/decision.ts';
import type { Capture } from '../../shared/evidence.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import type { Profile } from '../../shared/person.ts';
import type { QueuePage } from '../../shared/queue.ts';
import type { Reading } from '../../shared/reading.ts';
import type {
  BinnedArticle,
  CommentChange,
  DecisionInput,
  OpenReview,
  ProfileChange,
  QueueInput,
  ReadingInput,
} from '../../shared/review-operations.ts';
import type { RevisionName } from '../../shared/revision.ts';
import type { LibrarySettings, SettingsChange } from '../../shared/settings.ts';
import type { Place, VersionAddition } from './adding-versions.ts';
import { Articles } from './articles.ts';
import { Bin } from './bin.ts';
import { teamBoardFor } from './board.ts';
import { type CaptureFile, keepCapture, readCapture } from './captures.ts';
import type { SameArticle } from './identity.ts';
import { type ChangeOptions, changeArticle, openArticle } from './opening.ts';
import type { LibraryOptions } from './options.ts';
import { changeProfile, readProfile } from './profile.ts';
import { type ArticleFiles, articleFiles, receiveArticle } from './receiving.ts';
import type { RestoreOptions } from './restoring.ts';
import { Reviewing } from './reviewing.ts';
import { Revisions } from './revisions.ts';
import { Store } from './store.ts';
import { type ChangesQuestion, LibraryWatch } from './watching.ts';

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
  /** The same, with where `changesSince` goes on. */
  openLive(id: string): Promise<OpenArticle>;
  /** Into the library's bin, marks and all. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<ArticleSummary>;
  /** All or nothing. Gives the new records. */
  change(
    article: string,
    changes: readonly AnnotationChange[],
    options?: ChangeOptions,
  ): Promise<readonly Annotation[]>;
  review(article: string, marks?: readonly string[]): Promise<OpenReview>;
  decide(article: string, decisions: readonly DecisionInput[]): Promise<readonly Decision[]>;
  withdraw(article: string, decisions: readonly string[]): Promise<readonly Decision[]>;
  /** `place` is asked where words of an earlier version stand. */
  comment(
    article: string,
    changes: readonly CommentChange[],
    place?: Place,
  ): Promise<OpenReview['threads']>;
  beginReading(input: ReadingInput): Promise<Reading>;
  endReading(article: string): Promise<Reading>;
  queue(input: QueueInput): Promise<QueuePage>;
  board(): Promise<TeamBoard>;
  compare(people?: readonly string[], article?: string): Promise<Comparison>;
  history(article: string, mark?: string): Promise<readonly HistoryEntry[]>;
  restoreRevision(article: string, mark: string, revision: RevisionName): Promise<Annotation>;
  bin(): Promise<readonly BinnedArticle[]>;
  emptyBin(ids?: readonly string[]): Promise<readonly string[]>;
  settings(): Promise<LibrarySettings>;
  changeSettings(change: SettingsChange): Promise<LibrarySettings>;
  profile(): Promise<Profile>;
  changeProfile(change: ProfileChange): Promise<Profile>;
  /** What another library needs of an article, by path. */
  files(article: string): Promise<ArticleFiles>;
  /** The union with what came from another library; `name` is that of what it came in. */
  receive(article: string, files: ArticleFiles, name: string): ReturnType<typeof receiveArticle>;
  /** What anybody has changed since, but for the marks that the client itself did. */
  changesSince(question: ChangesQuestion): Promise<LibraryChanges>;
  /** A copy of what a mark cites, in the article's folder. */
  keepCapture(article: string, file: CaptureFile): Promise<Capture>;
  capture(article: string, sha256: string): Promise<{ name: string; bytes: Uint8Array }>;
  close(): Promise<void>;
}

/**
 * @throws FailureError `libraryTooNew`, `libraryUnreadable`; later calls also `libraryUnwritable`, `articleMissing`
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const store = new Store(options, (id, client) => watching.changed(id, client));
  const watching: LibraryWatch = new LibraryWatch(
    store.layout,
    () => store.writer,
    options.watching,
  );
  const articles = new Articles(store);
  const bin = new Bin(store, articles);
  const reviewing = new Reviewing(store, articles);
  const revisions = new Revisions(store, articles);
  const { configDirectory, path } = options;
  await store.settings.read();
  const inTurn = oneAfterTheOther<Omit<Library, 'changesSince'>>({
    path,
    list: () => articles.list(),
    add: (imported, bytes) => articles.add(imported, bytes),
    restoreProject: (value, options) => articles.restoreProject(value, options),
    addVersion: async (id, addition) => {
      await articles.addVersion(id, addition);
      return openArticle(store, id);
    },
    findSame: (imported) => articles.findSame(imported),
    source: (id) => articles.source(id),
    summary: (id) => articles.summary(id),
    open: (id) => openArticle(store, id),
    openLive: async (id) => {
      const cursor = await watching.cursorFor(id);
      return { ...(await openArticle(store, id)), cursor };
    },
    remove: (id) => bin.remove(id),
    restore: (id) => bin.restore(id),
    change: (article, changes, options = {}) => changeArticle(store, article, changes, options),
    keepCapture: async (article, file) => {
      const { folder } = await store.opened(article);
      return store.writing(() => keepCapture(folder, file));
    },
    capture: async (article, sha256) => readCapture((await store.opened(article)).folder, sha256),
    review: (article, marks) => reviewing.open(article, marks),
    decide: (article, decisions) => reviewing.decide(article, decisions),
    withdraw: (article, decisions) => reviewing.withdraw(article, decisions),
    comment: (article, changes, place) => reviewing.comment(article, changes, place),
    beginReading: (input) => reviewing.beginReading(input),
    endReading: (article) => reviewing.endReading(article),
    queue: (input) => reviewing.queue(input),
    board: () => teamBoardFor(store, articles),
    compare: (people, article) => revisions.compare(people, article),
    history: (article, mark) => revisions.history(article, mark),
    restoreRevision: (article, mark, revision) => revisions.restore(article, mark, revision),
    files: (article) => articleFiles(store, article),
    receive: (article, files, name) => receiveArticle(store, article, files, name),
    bin: () => bin.list(),
    emptyBin: (ids) => bin.empty(ids),
    settings: () => store.settings.read(),
    changeSettings: (change) => store.writing((hand) => store.settings.change(change, hand)),
    profile: () => readProfile(configDirectory),
    changeProfile: (change) => changeProfile(configDirectory, change),
    close: async () => {
      await articles.save();
      await store.close();
    },
  });
  return {
    ...inTurn,
    // Waiting for others holds up nobody.
    changesSince: (question) => watching.since(question),
    close: () => {
      watching.close();
      return inTurn.close();
    },
  };
}

/** A change sees all changes before it, and no two write the same file. */
function oneAfterTheOther<L extends object>(library: L): L {
  let last: Promise<unknown> = Promise.resolve();
  const wrapped = Object.entries(library).map(([name, member]: [string, unknown]) => [
    name,
    typeof member !== 'function'
      ? member
      : (...input: unknown[]) => {
          const turn = last.then((): unknown => member(...input));
          last = turn.catch(() => {});
          return turn;
        },
  ]);
  return Object.fromEntries(wrapped) as unknown as L;
}
