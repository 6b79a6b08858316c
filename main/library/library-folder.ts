import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import type { Annotation } from '../../shared/annotation.ts';
import type {
  AnnotationChange,
  ArticleSummary,
  BoundaryChange,
  LibraryListing,
  LibraryNotice,
  OpenArticle,
} from '../../shared/api.ts';
import {
  type Article,
  currentSource,
  currentVersion,
  type ImportedArticle,
} from '../../shared/article.ts';
import type { BoundaryRecord } from '../../shared/boundary.ts';
import { FailureError } from '../../shared/failure.ts';
import { exists, freshId, moveInWhole, newArticle } from './adding.ts';
import { movedRecords, type VersionAddition, withVersion } from './adding-versions.ts';
import { ArticleReader, sourceFailure } from './article-reader.ts';
import { asSplit, boundariesOf, withRecords } from './boundaries.ts';
import { boundaryRecordsOf, recordsOf } from './changing.ts';
import { codeOf, durableWrite, isMissing, removeLeftovers, syncFolder } from './durable-write.ts';
import { identityOf, identityOfArticle, type SameArticle, sameness } from './identity.ts';
import {
  articleFile,
  articleFolder,
  isArticleId,
  type Layout,
  layoutOf,
  marksFile,
  marksFolder,
  sourceFile,
} from './layout.ts';
import { alive, inTextOrder, MarksReader, markFiles, replaced, signatureOf } from './marks.ts';
import type { LibraryOptions } from './options.ts';
import { projectToAdd, type RestoreOptions } from './restoring.ts';
import { libraryKind, marksKind, type StoredMarks } from './schemas.ts';
import { openOwnFile, readForeignFile, type StoredFile } from './stored-file.ts';
import { summaryOf } from './summary.ts';
import { type CacheEntry, SummaryCache } from './summary-cache.ts';
import { claimWriter, type Writer } from './writer.ts';

/** What `openLibrary` promises, for one caller at a time. */
export class LibraryFolder {
  readonly #layout: Layout;
  readonly #options: LibraryOptions;
  readonly #notices = new Map<string, LibraryNotice>();
  readonly #marks: MarksReader;
  readonly #cache: SummaryCache;
  readonly #reader = new ArticleReader();
  readonly #ownMarks = new Map<string, StoredFile<StoredMarks>>();
  #writer: Writer | undefined;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#layout = layoutOf(options.path);
    this.#marks = new MarksReader(this.#notify);
    this.#cache = new SummaryCache(options.configDirectory, options.path);
  }

  async check(): Promise<void> {
    await readForeignFile(this.#layout.settings, libraryKind, this.#notify);
  }

  async list(): Promise<LibraryListing> {
    const ids = (await this.#entries(this.#layout.articles)).filter(isArticleId);
    const articles: ArticleSummary[] = [];
    for (const id of ids) {
      const folder = articleFolder(this.#layout.articles, id);
      try {
        articles.push(await this.#summary(id, folder));
      } catch (error) {
        const message = error instanceof FailureError ? error.message : codeOf(error);
        this.#notify({ path: folder, message: `One article is left out: ${message}` });
      }
    }
    await this.#cache.save();
    articles.sort((a, b) =>
      a.added === b.added ? (a.id < b.id ? -1 : 1) : a.added < b.added ? 1 : -1,
    );
    return { path: this.#layout.root, articles, notices: [...this.#notices.values()] };
  }

  async add(imported: ImportedArticle, bytes: Uint8Array): Promise<ArticleSummary> {
    return this.#writing(async (writer) => {
      const id = await freshId(this.#layout);
      const article = newArticle(id, imported, new Date().toISOString());
      await moveInWhole(this.#layout, writer, { article, bytes });
      return this.#summary(id, articleFolder(this.#layout.articles, id));
    });
  }

  async restoreProject(value: unknown, options: RestoreOptions): Promise<ArticleSummary> {
    return this.#writing(async (writer) => {
      const project = await projectToAdd(this.#layout, writer, value, options);
      await moveInWhole(this.#layout, writer, project);
      return this.summary(project.article.id);
    });
  }

  async addVersion(id: string, addition: VersionAddition): Promise<OpenArticle> {
    const folder = articleFolder(this.#layout.articles, id);
    const article = await this.#article(id, folder);
    await this.#writing(async (writer) => {
      const next = withVersion(article, addition, new Date().toISOString());
      const version = currentVersion(next);
      const { source } = version;
      if (addition.bytes && source)
        await durableWrite(sourceFile(folder, source, version.id), addition.bytes);
      const marks = await this.#marks.read(folder);
      const moved = movedRecords(addition.place(alive(marks), version), version, writer.id);
      // The version first: a mark that speaks of a version not yet there would be lost to every reader in between.
      await durableWrite(articleFile(folder), JSON.stringify({ schema: 1, ...next }));
      await this.#record(folder, writer, moved);
    });
    return this.open(id);
  }

  /** The article that has the same source, text or address, if there is one. */
  async findSame(imported: ImportedArticle): Promise<SameArticle | undefined> {
    const wanted = identityOf({ ...imported, sources: [imported.source] });
    const ids = (await this.#entries(this.#layout.articles)).filter(isArticleId);
    for (const id of ids) {
      const folder = articleFolder(this.#layout.articles, id);
      const identity = await this.#known(id, folder).catch(() => undefined);
      const same = identity && sameness(identity.identity, wanted);
      if (same) return { id, title: identity.summary.title, same };
    }
    return undefined;
  }

  async source(id: string): Promise<{ article: Article; bytes: Uint8Array }> {
    const folder = articleFolder(this.#layout.articles, id);
    const article = await this.#article(id, folder);
    const version = article.versions.findLast(({ source }) => source)?.id;
    const path = sourceFile(folder, currentSource(article), version);
    try {
      return { article, bytes: new Uint8Array(await readFile(path)) };
    } catch (error) {
      throw sourceFailure(error, path, article.title);
    }
  }

  async open(id: string): Promise<OpenArticle> {
    const folder = articleFolder(this.#layout.articles, id);
    const article = await this.#article(id, folder);
    const records = await this.#marks.read(folder);
    const marks = alive(records).sort(inTextOrder);
    const { id: version, sentences } = currentVersion(article);
    const boundaries = [...boundariesOf(records, version)];
    return {
      article: asSplit(article, records),
      ...(boundaries.length > 0 ? { split: { sentences, boundaries } } : {}),
      annotations: marks.filter(({ target }) => target.version === version),
      unplaced: marks.filter(({ target }) => target.version !== version),
    };
  }

  summary(id: string): Promise<ArticleSummary> {
    return this.#summary(id, articleFolder(this.#layout.articles, id));
  }

  async remove(id: string): Promise<void> {
    await this.#move(id, this.#layout.articles, this.#layout.bin);
  }

  async restore(id: string): Promise<ArticleSummary> {
    await this.#move(id, this.#layout.bin, this.#layout.articles);
    return this.#summary(id, articleFolder(this.#layout.articles, id));
  }

  async change(
    id: string,
    changes: readonly AnnotationChange[],
    boundaries: readonly BoundaryChange[] = [],
  ): Promise<readonly Annotation[]> {
    const folder = articleFolder(this.#layout.articles, id);
    const article = await this.#article(id, folder);
    return this.#writing(async (writer) => {
      const records = await this.#marks.read(folder);
      const context = {
        article,
        ...records,
        writer: writer.id,
        person: { name: writer.person },
        now: new Date().toISOString(),
      };
      const moved = boundaryRecordsOf(boundaries, context);
      const split = asSplit(article, withRecords(records, moved));
      const changed = recordsOf(changes, { ...context, article: split });
      await this.#record(folder, writer, changed, moved);
      return changed;
    });
  }

  async close(): Promise<void> {
    await this.#cache.save();
    await this.#writer?.release();
    this.#writer = undefined;
  }

  readonly #notify = (notice: LibraryNotice): void => {
    this.#notices.set(notice.path, notice);
  };

  async #entries(folder: string): Promise<string[]> {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw new FailureError({ reason: 'libraryUnreadable', path: folder, cause: codeOf(error) });
    }
  }

  async #record(
    folder: string,
    writer: Writer,
    records: readonly Annotation[],
    boundaries: readonly BoundaryRecord[] = [],
  ): Promise<void> {
    if (records.length + boundaries.length === 0) return;
    const own = await this.#ownFile(folder, writer);
    const { data } = own;
    await own.replace({
      ...data,
      records: replaced(data.records, records),
      ...(boundaries.length > 0 ? { boundaries: replaced(data.boundaries ?? [], boundaries) } : {}),
    });
  }

  async #summary(id: string, folder: string): Promise<ArticleSummary> {
    return (await this.#known(id, folder)).summary;
  }

  async #known(id: string, folder: string): Promise<Omit<CacheEntry, 'signature'>> {
    const files = await markFiles(folder);
    const signature = [
      await signatureOf(articleFile(folder)),
      ...files.map((file) => `${file.writer}:${file.signature}`),
    ].join(' ');
    const known = await this.#cache.get(id, signature);
    if (known) return known;
    const article = await this.#article(id, folder);
    const records = await this.#marks.read(folder);
    const made = {
      summary: summaryOf(asSplit(article, records), records.marks),
      identity: identityOfArticle(article),
    };
    await this.#cache.set(id, { signature, ...made });
    return made;
  }

  #article(id: string, folder: string): Promise<Article> {
    return this.#reader.read(id, folder);
  }

  async #ownFile(folder: string, writer: Writer): Promise<StoredFile<StoredMarks>> {
    const path = marksFile(folder, writer.id);
    const known = this.#ownMarks.get(path);
    if (known) return known;
    await mkdir(marksFolder(folder), { recursive: true });
    await removeLeftovers(path);
    const own = await openOwnFile(path, marksKind, this.#notify);
    this.#ownMarks.set(path, own);
    return own;
  }

  /** The library exists and this process is its writer; what fails on the way is the disk's doing and said as such. */
  async #writing<T>(task: (writer: Writer) => Promise<T>): Promise<T> {
    const { root, articles, settings } = this.#layout;
    const { configDirectory, program } = this.#options;
    try {
      await mkdir(articles, { recursive: true });
      this.#writer ??= await claimWriter(configDirectory, root, program);
      if (!(await exists(settings)))
        await durableWrite(settings, JSON.stringify(libraryKind.empty));
      return await task(this.#writer);
    } catch (error) {
      if (error instanceof FailureError) throw error;
      throw new FailureError(
        { reason: 'libraryUnwritable', path: root, cause: codeOf(error) },
        { cause: error },
      );
    }
  }

  async #move(id: string, from: string, to: string): Promise<void> {
    const source = articleFolder(from, id);
    if (!(await exists(source))) throw new FailureError({ reason: 'articleMissing', article: id });
    await this.#writing(async () => {
      await mkdir(to, { recursive: true });
      await rename(source, articleFolder(to, id));
      await Promise.all([syncFolder(from), syncFolder(to)]);
    });
    this.#reader.forget(id);
    this.#ownMarks.clear();
  }
}
