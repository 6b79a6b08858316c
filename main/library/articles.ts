import { readFile } from 'node:fs/promises';
import type { ArticleSummary, LibraryListing } from '../../shared/api.ts';
import {
  type Article,
  currentSource,
  currentVersion,
  type ImportedArticle,
} from '../../shared/article.ts';
import { codeOf } from '../../shared/error-code.ts';
import { FailureError } from '../../shared/failure.ts';
import type { Person } from '../../shared/person.ts';
import { countDesks, readerOf } from '../../shared/queue.ts';
import type { Removal } from '../../shared/removal.ts';
import type { ReviewRules } from '../../shared/review-rules.ts';
import { exists, filesOf, freshId, newArticle } from './adding.ts';
import { movedRecords, type VersionAddition, withVersion } from './adding-versions.ts';
import { type QueueFact, queueFactsOf, queueItemsOf } from './article-facts.ts';
import { sourceFailure } from './article-reader.ts';
import { type BlindView, blindViewFor, blindViewsOf } from './blind-reading.ts';
import { asSplit, withRecords } from './boundaries.ts';
import { decidedBefore } from './carrying-boundaries.ts';
import { boundaryRecordsOf } from './changing.ts';
import { DerivedCache } from './derived-cache.ts';
import { durableWrite } from './durable-write.ts';
import {
  type Identity,
  identityOf,
  identityOfArticle,
  type SameArticle,
  sameness,
} from './identity.ts';
import { articleFile, sourceFile } from './layout.ts';
import { type MergedRecords, standingRemoval } from './records.ts';
import { projectToAdd, type RestoreOptions } from './restoring.ts';
import type { Store } from './store.ts';
import { summaryOf } from './summary.ts';

/** What is known of an article without reading it. */
export interface Known {
  readonly summary: ArticleSummary;
  readonly identity: Identity;
  /** While it is in the bin. */
  readonly removal?: Removal;
  /** Marks that were sent back, for whomever. */
  readonly returned?: readonly QueueFact[];
  /** How it looks to those who are reading it blind. */
  readonly blind?: readonly BlindView[];
}

const together = 16;

/** The articles of a library as wholes: listed, added, known again. */
export class Articles {
  readonly #store: Store;
  readonly #cache: DerivedCache<Known>;
  /** Apart from the rest: it is larger, and only the queue asks for it. */
  readonly #facts: DerivedCache<readonly QueueFact[]>;

  constructor(store: Store) {
    this.#store = store;
    const { configDirectory, path } = store.options;
    this.#cache = new DerivedCache(configDirectory, path, 'summaries', 7);
    this.#facts = new DerivedCache(configDirectory, path, 'queue', 2);
  }

  async list(): Promise<LibraryListing> {
    const { reviewRules } = await this.#store.settings.read();
    const known = await this.known();
    const person = await this.#store.person();
    const articles = known
      .filter(({ removal }) => !removal)
      .map((one) => seenBy(person, reviewRules, one));
    articles.sort((a, b) =>
      a.added === b.added ? (a.id < b.id ? -1 : 1) : a.added < b.added ? 1 : -1,
    );
    return { path: this.#store.layout.root, articles, notices: this.#store.notices.all };
  }

  /** Of all that can be read, those in the bin included; the others are told of in notices. */
  async known(): Promise<Known[]> {
    const found = await this.#each((id, signature) => this.#known(id, signature));
    await this.#cache.save();
    return found;
  }

  /** Marks of all articles that are not in the bin. */
  async facts(): Promise<(Known & { readonly facts: readonly QueueFact[] })[]> {
    const found = await this.#each(async (id, signature) => {
      const known = await this.#known(id, signature);
      return { ...known, facts: known.removal ? [] : await this.#factsOf(id, signature) };
    });
    await this.#cache.save();
    await this.#facts.save();
    return found.filter(({ removal }) => !removal);
  }

  async summary(id: string): Promise<ArticleSummary> {
    const { reviewRules } = await this.#store.settings.read();
    const known = await this.#known(id, await this.#store.signature(id));
    return seenBy(await this.#store.person(), reviewRules, known);
  }

  async add(imported: ImportedArticle, bytes: Uint8Array): Promise<ArticleSummary> {
    return this.#store.writing(async ({ writer, now }) => {
      const id = await freshId(this.#store.layout);
      const article = newArticle(id, imported, now);
      await this.#store.moveIn(writer, id, filesOf(writer, { article, bytes }));
      return this.summary(id);
    });
  }

  async restoreProject(value: unknown, options: RestoreOptions): Promise<ArticleSummary> {
    return this.#store.writing(async (hand) => {
      const isBinned = async (id: string) =>
        (await this.#known(id, await this.#store.signature(id))).removal !== undefined;
      const project = await projectToAdd(this.#store.layout, hand, value, { ...options, isBinned });
      const { id } = project.article;
      await this.#store.moveIn(hand.writer, id, filesOf(hand.writer, project));
      return this.summary(id);
    });
  }

  async addVersion(id: string, addition: VersionAddition): Promise<void> {
    const { folder, article, records } = await this.#store.opened(id);
    await this.#store.writing(async (hand) => {
      const next = withVersion(article, addition, hand.now);
      const version = currentVersion(next);
      const { source } = version;
      if (addition.bytes && source)
        await durableWrite(sourceFile(folder, source, version.id), addition.bytes);
      const decided = decidedBefore(article, records, version, addition.place);
      const cuts = boundaryRecordsOf(decided, { ...records, ...hand, version });
      const together = withRecords(records, cuts);
      const moved = movedRecords(article, together, version, addition.place, hand);
      // The version first: a mark that speaks of a version not yet there would be lost to every reader in between.
      await this.#store.writeArticle(folder, next);
      await this.#store.record(folder, hand, [...moved, ...cuts]);
    });
  }

  /** The article that has the same source, text or address, if there is one. */
  async findSame(imported: ImportedArticle): Promise<SameArticle | undefined> {
    const wanted = identityOf({ ...imported, sources: [imported.source] });
    for (const id of await this.#store.ids()) {
      const known = await this.#known(id, await this.#store.signature(id)).catch(() => undefined);
      const same = known && !known.removal && sameness(known.identity, wanted);
      if (same) return { id, title: known.summary.title, same };
    }
    return undefined;
  }

  async source(id: string): Promise<{ article: Article; bytes: Uint8Array }> {
    const { folder, article } = await this.#store.opened(id);
    const version = article.versions.findLast(({ source }) => source)?.id;
    const path = sourceFile(folder, currentSource(article), version);
    try {
      return { article, bytes: new Uint8Array(await readFile(path)) };
    } catch (error) {
      throw sourceFailure(error, path, article.title);
    }
  }

  async save(): Promise<void> {
    await this.#cache.save();
    await this.#facts.save();
  }

  /** Some at a time: the disk answers several questions as fast as one. */
  async #each<T>(task: (id: string, signature: string) => Promise<T>): Promise<T[]> {
    const ids = await this.#store.ids();
    const found: T[] = [];
    for (let at = 0; at < ids.length; at += together) {
      const some = ids
        .slice(at, at + together)
        .map((id) => this.#leftOut(id, async () => task(id, await this.#store.signature(id))));
      for (const value of await Promise.all(some)) if (value !== undefined) found.push(value);
    }
    return found;
  }

  /** A folder whose article has not arrived yet is no reason to say anything. */
  async #leftOut<T>(id: string, task: () => Promise<T>): Promise<T | undefined> {
    const path = this.#store.folderOf(id);
    try {
      const value = await task();
      this.#store.notices.settle(path);
      return value;
    } catch (error) {
      if (!(await exists(articleFile(path)))) return undefined;
      const failure =
        error instanceof FailureError
          ? error.failure
          : ({ reason: 'libraryUnreadable', path, cause: codeOf(error) } as const);
      this.#store.notices.meanwhile({ reason: 'articleLeftOut', path, failure });
      return undefined;
    }
  }

  async #known(id: string, signature: string): Promise<Known> {
    const known = await this.#cache.get(id, signature);
    if (known) return known;
    const { article, records } = await this.#store.read(id);
    const removal = standingRemoval(records);
    const shown = asSplit(article, records);
    const blind = blindViewsOf(shown, records);
    const returned = returnedFactsOf(article, records);
    const made: Known = {
      summary: summaryOf(shown, records.marks),
      identity: identityOfArticle(article),
      ...(removal ? { removal } : {}),
      ...(returned.length > 0 ? { returned } : {}),
      ...(blind.length > 0 ? { blind } : {}),
    };
    await this.#cache.set(id, signature, made);
    return made;
  }

  async #factsOf(id: string, signature: string): Promise<readonly QueueFact[]> {
    const known = await this.#facts.get(id, signature);
    if (known) return known;
    const { article, records } = await this.#store.read(id);
    const made = queueFactsOf(article, records);
    await this.#facts.set(id, signature, made);
    return made;
  }
}

/** What came back to them is counted as the queue counts it. */
function seenBy(
  person: Person,
  rules: ReviewRules,
  { summary, returned = [], blind }: Known,
): ArticleSummary {
  const view = blindViewFor(blind, person);
  if (view) return view.summary;
  const items = queueItemsOf(summary.id, summary.title, returned, rules);
  const { returnedToMe } = countDesks(items, readerOf(person, rules));
  return returnedToMe > 0 ? { ...summary, returned: returnedToMe } : summary;
}

/** In most articles nothing was ever returned. */
function returnedFactsOf(article: Article, records: MergedRecords): QueueFact[] {
  const decisions = [...records.decisions.values()];
  if (!decisions.some(({ deleted, state }) => !deleted && state === 'returned')) return [];
  return queueFactsOf(article, records).filter(({ decided }) => decided === 'returned');
}
