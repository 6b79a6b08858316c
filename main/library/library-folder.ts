import { randomInt } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../../shared/annotation.ts';
import type {
  AnnotationChange,
  ArticleSummary,
  LibraryListing,
  LibraryNotice,
  OpenArticle,
} from '../../shared/api.ts';
import type { Article, ImportedArticle } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { recordsOf } from './changing.ts';
import { codeOf, durableWrite, isMissing, removeLeftovers, syncFolder } from './durable-write.ts';
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
import { MarksReader, markFiles, signatureOf } from './marks.ts';
import type { LibraryOptions } from './options.ts';
import {
  articleKind,
  libraryKind,
  marksKind,
  type StoredArticle,
  type StoredMarks,
} from './schemas.ts';
import { openOwnFile, parse, readForeignFile, type StoredFile } from './stored-file.ts';
import { summaryOf } from './summary.ts';
import { SummaryCache } from './summary-cache.ts';
import { claimWriter, type Writer } from './writer.ts';

/** What `openLibrary` promises, for one caller at a time. */
export class LibraryFolder {
  readonly #layout: Layout;
  readonly #options: LibraryOptions;
  readonly #notices = new Map<string, LibraryNotice>();
  readonly #marks: MarksReader;
  readonly #cache: SummaryCache;
  readonly #articles = new Map<string, { signature: string; article: Article }>();
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
      const id = await this.#freshId();
      const now = new Date().toISOString();
      const { metadata, source, ...reading } = imported;
      const article: StoredArticle = {
        schema: 1,
        id,
        ...metadata,
        added: now,
        source,
        versions: [{ id: 'v1', created: now, ...reading }],
      };
      // Built aside and moved in whole: no reader ever sees half an article, and a failure leaves none.
      const aside = join(this.#layout.articles, `.adding-${writer.id}`);
      const folder = articleFolder(this.#layout.articles, id);
      await rm(aside, { recursive: true, force: true });
      try {
        await mkdir(aside);
        await mkdir(marksFolder(aside));
        await durableWrite(sourceFile(aside, source.name, source.mediaType), bytes);
        await durableWrite(articleFile(aside), JSON.stringify(article));
        await rename(aside, folder);
      } catch (error) {
        await rm(aside, { recursive: true, force: true }).catch(() => {});
        throw error;
      }
      await syncFolder(this.#layout.articles);
      return this.#summary(id, folder);
    });
  }

  async open(id: string): Promise<OpenArticle> {
    const folder = articleFolder(this.#layout.articles, id);
    const article = await this.#article(id, folder);
    const marks = await this.#marks.read(folder);
    const annotations = [...marks.values()].filter(({ deleted }) => !deleted);
    return { article, annotations: annotations.sort(inTextOrder) };
  }

  async remove(id: string): Promise<void> {
    await this.#move(id, this.#layout.articles, this.#layout.bin);
  }

  async restore(id: string): Promise<ArticleSummary> {
    await this.#move(id, this.#layout.bin, this.#layout.articles);
    return this.#summary(id, articleFolder(this.#layout.articles, id));
  }

  async change(id: string, changes: readonly AnnotationChange[]): Promise<readonly Annotation[]> {
    const folder = articleFolder(this.#layout.articles, id);
    const article = await this.#article(id, folder);
    return this.#writing(async (writer) => {
      const own = await this.#ownFile(folder, writer);
      const marks = await this.#marks.read(folder);
      const records = recordsOf(changes, {
        article,
        marks,
        writer: writer.id,
        person: { name: writer.person },
        now: new Date().toISOString(),
      });
      if (records.length === 0) return records;
      const changed = new Set(records.map((record) => record.id));
      await own.replace({
        ...own.data,
        records: [...own.data.records.filter((record) => !changed.has(record.id)), ...records],
      });
      return records;
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

  async #summary(id: string, folder: string): Promise<ArticleSummary> {
    const files = await markFiles(folder);
    const signature = [
      await signatureOf(articleFile(folder)),
      ...files.map((file) => `${file.writer}:${file.signature}`),
    ].join(' ');
    const known = await this.#cache.get(id, signature);
    if (known) return known;
    const summary = summaryOf(await this.#article(id, folder), await this.#marks.read(folder));
    await this.#cache.set(id, signature, summary);
    return summary;
  }

  async #article(id: string, folder: string): Promise<Article> {
    const path = articleFile(folder);
    let signature: string;
    try {
      signature = await signatureOf(path);
    } catch (error) {
      if (isMissing(error)) throw new FailureError({ reason: 'articleMissing', article: id });
      throw new FailureError({ reason: 'libraryUnreadable', path, cause: codeOf(error) });
    }
    const known = this.#articles.get(id);
    if (known?.signature === signature) return known.article;
    const stored = parse(await readFile(path, 'utf8'), path, {
      ...articleKind,
      empty: undefined as never,
    });
    if (!stored) throw new FailureError({ reason: 'libraryUnreadable', path, cause: 'damaged' });
    const { schema: _schema, ...article } = stored;
    this.#articles.set(id, { signature, article });
    return article;
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
    this.#articles.delete(id);
    this.#ownMarks.clear();
  }

  async #freshId(): Promise<string> {
    for (;;) {
      const id = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('');
      const taken = [this.#layout.articles, this.#layout.bin].map((at) =>
        exists(articleFolder(at, id)),
      );
      if (!(await Promise.all(taken)).includes(true)) return id;
    }
  }
}

/** Without letters and digits that are taken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** However the writers' files are read, everybody sees the same order. */
function inTextOrder(a: Annotation, b: Annotation): number {
  const [from, other] = [a.target.selector[0].start, b.target.selector[0].start];
  if (from !== other) return from - other;
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
