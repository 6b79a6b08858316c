import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../../shared/article.ts';
import { codeOf } from '../../shared/error-code.ts';
import { FailureError } from '../../shared/failure.ts';
import type { Person } from '../../shared/person.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { exists, moveInWhole } from './adding.ts';
import { storedArticle } from './article-copies.ts';
import { ArticleReader } from './article-reader.ts';
import { durableWrite, isMissing, removeLeftovers } from './durable-write.ts';
import type { Hand } from './hand.ts';
import { appendHistory, readHistories } from './history-log.ts';
import {
  articleFile,
  articleFolder,
  historyFile,
  isArticleId,
  type Layout,
  layoutOf,
  marksFile,
  marksFolder,
} from './layout.ts';
import { makeFolders } from './make-folders.ts';
import { Notices } from './notices.ts';
import type { LibraryOptions } from './options.ts';
import { readProfile } from './profile.ts';
import { type AnyRecord, type MergedRecords, revisionKey, standingRemoval } from './records.ts';
import { RecordsReader } from './records-reader.ts';
import { marksKind, type StoredMarks, withRecordsIn } from './schemas.ts';
import { Settings } from './settings.ts';
import { openOwnFile, type StoredFile } from './stored-file.ts';
import { claimWriter, type Writer } from './writer.ts';

/** An article in the library, with what everybody has recorded about it. */
export interface Opened {
  readonly folder: string;
  readonly article: Article;
  readonly records: MergedRecords;
}

/** The files of a library: what everything that is done with it stands on. For one caller at a time. */
export class Store {
  readonly layout: Layout;
  readonly notices = new Notices();
  readonly settings: Settings;
  readonly options: LibraryOptions;
  readonly #articles: ArticleReader;
  readonly #records: RecordsReader;
  readonly #ownFiles = new Map<string, StoredFile<StoredMarks>>();
  readonly #recorded: (id: string, client: string | undefined) => void;
  #writer: Writer | undefined;

  /** @param recorded told whenever something about an article is on the disk */
  constructor(options: LibraryOptions, recorded: (id: string, client: string | undefined) => void) {
    this.options = options;
    this.#recorded = recorded;
    this.layout = layoutOf(options.path);
    this.settings = new Settings(this.layout.settings, this.notices);
    this.#articles = new ArticleReader(this.notices);
    this.#records = new RecordsReader(this.notices);
  }

  /** As whom this process writes; undefined until it has. */
  get writer(): string | undefined {
    return this.#writer?.id;
  }

  folderOf(id: string): string {
    return articleFolder(this.layout.articles, id);
  }

  /** Of all articles, those in the bin and those that are just arriving included. */
  async ids(): Promise<string[]> {
    try {
      return (await readdir(this.layout.articles)).filter(isArticleId);
    } catch (error) {
      if (isMissing(error)) return [];
      const path = this.layout.articles;
      throw new FailureError({ reason: 'libraryUnreadable', path, cause: codeOf(error) });
    }
  }

  /** In the bin or not. */
  async read(id: string): Promise<Opened> {
    const folder = this.folderOf(id);
    try {
      const article = await this.#articles.read(id, folder);
      return { folder, article, records: await this.#records.read(folder) };
    } catch (error) {
      if (error instanceof FailureError) throw error;
      throw new FailureError({ reason: 'libraryUnreadable', path: folder, cause: codeOf(error) });
    }
  }

  /** @throws FailureError `articleMissing` */
  async signature(id: string): Promise<string> {
    try {
      return await this.#records.signature(this.folderOf(id));
    } catch (error) {
      throw isMissing(error) ? new FailureError({ reason: 'articleMissing', article: id }) : error;
    }
  }

  /** @throws FailureError `articleMissing` for one in the bin too */
  async opened(id: string): Promise<Opened> {
    const opened = await this.read(id);
    if (standingRemoval(opened.records))
      throw new FailureError({ reason: 'articleMissing', article: id });
    return opened;
  }

  /** Every revision of every record that anybody's files still hold, each once. */
  async revisions(folder: string): Promise<AnyRecord[]> {
    const all = [...(await this.#records.all(folder)), ...(await readHistories(folder))];
    return [...new Map(all.map((record) => [revisionKey(record), record])).values()];
  }

  async person(): Promise<Person> {
    const { name, initials, colour } = await readProfile(this.options.configDirectory);
    return { name, initials, colour };
  }

  /** The library exists and this process is its writer; what fails on the way is the disk's doing and said as such. */
  async writing<T>(task: (hand: Hand) => Promise<T>, client?: string): Promise<T> {
    const { root, articles, settings } = this.layout;
    const { configDirectory, program } = this.options;
    try {
      await makeFolders(articles);
      this.#writer ??= await claimWriter(configDirectory, root, program);
      if (!(await exists(settings))) await durableWrite(settings, JSON.stringify(defaultSettings));
      return await task({
        writer: this.#writer.id,
        person: await this.person(),
        now: (this.options.now?.() ?? new Date()).toISOString(),
        client,
      });
    } catch (error) {
      if (error instanceof FailureError) throw error;
      throw new FailureError(
        { reason: 'libraryUnwritable', path: root, cause: codeOf(error) },
        { cause: error },
      );
    }
  }

  /** Durable when it resolves. What the writer's own file said before is in its history by then. */
  async record(folder: string, hand: Hand, records: readonly AnyRecord[]): Promise<void> {
    const { writer, client } = hand;
    if (records.length === 0) return;
    const own = await this.#ownFile(folder, writer);
    const { stored, superseded } = withRecordsIn(own.data, records);
    await appendHistory(historyFile(folder, writer), superseded);
    await own.replace(stored);
    this.#recorded(basename(folder), client);
  }

  /** Records of others that came by another way than their own files: those that stand now, and those that are past. */
  async receive(
    folder: string,
    hand: Hand,
    standing: readonly AnyRecord[],
    past: readonly AnyRecord[],
  ): Promise<void> {
    if (past.length > 0) await appendHistory(historyFile(folder, hand.writer), past);
    await this.record(folder, hand, standing);
  }

  /** What was known of an earlier folder of this id, which others may have taken away, is not written over it. */
  async moveIn(
    writer: string,
    id: string,
    files: ReadonlyMap<string, Uint8Array | string>,
  ): Promise<void> {
    await moveInWhole(this.layout, writer, id, files);
    this.forget(id);
  }

  forget(id: string): void {
    this.#articles.forget(id);
    this.#ownFiles.clear();
  }

  async writeArticle(folder: string, article: Article): Promise<void> {
    await durableWrite(articleFile(folder), storedArticle(article));
  }

  async close(): Promise<void> {
    await this.#writer?.release();
    this.#writer = undefined;
  }

  async #ownFile(folder: string, writer: string): Promise<StoredFile<StoredMarks>> {
    const path = marksFile(folder, writer);
    const known = this.#ownFiles.get(path);
    if (known) return known;
    await makeFolders(marksFolder(folder));
    await removeLeftovers(path);
    const own = await openOwnFile(path, marksKind, this.notices);
    this.#ownFiles.set(path, own);
    return own;
  }
}
