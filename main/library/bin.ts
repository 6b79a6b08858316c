import { rm } from 'node:fs/promises';
import type { ArticleSummary } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { type Removal, removalId } from '../../shared/removal.ts';
import type { BinnedArticle } from '../../shared/review-operations.ts';
import { numberAfter } from '../../shared/revision.ts';
import type { Articles } from './articles.ts';
import { syncFolder } from './durable-write.ts';
import type { Hand } from './hand.ts';
import { standingRemoval } from './records.ts';
import type { Store } from './store.ts';

/**
 * Removing is a record like any other, and the article's folder stays where it is: what others write into it at the same
 * time is neither lost nor in the way.
 */
export class Bin {
  readonly #store: Store;
  readonly #articles: Articles;

  constructor(store: Store, articles: Articles) {
    this.#store = store;
    this.#articles = articles;
  }

  async list(): Promise<BinnedArticle[]> {
    const found = (await this.#articles.known()).flatMap(({ summary, removal }) =>
      removal ? [{ summary, removedBy: removal.creator, removed: removal.modified }] : [],
    );
    return found.sort(latestFirst);
  }

  async remove(id: string): Promise<void> {
    const { folder, records } = await this.#store.opened(id);
    await this.#store.writing((hand) =>
      this.#store.record(folder, hand, [removalAfter(records.removals.get(removalId), hand, true)]),
    );
  }

  async restore(id: string): Promise<ArticleSummary> {
    const { folder, records } = await this.#store.read(id);
    const removal = standingRemoval(records);
    if (!removal) throw new FailureError({ reason: 'articleMissing', article: id });
    await this.#store.writing((hand) =>
      this.#store.record(folder, hand, [removalAfter(removal, hand, false)]),
    );
    return this.#articles.summary(id);
  }

  /** For good, with everything that anybody wrote about it. Gives what is gone: others may have brought some back meanwhile. */
  async empty(ids: readonly string[] | undefined): Promise<readonly string[]> {
    const binned = (await this.list()).map(({ summary }) => summary.id);
    const gone = binned.filter((id) => !ids || ids.includes(id));
    await this.#store.writing(async () => {
      for (const id of gone) {
        await rm(this.#store.folderOf(id), { recursive: true, force: true });
        this.#store.forget(id);
      }
      await syncFolder(this.#store.layout.articles);
    });
    return gone;
  }
}

function latestFirst(a: BinnedArticle, b: BinnedArticle): number {
  if (a.removed !== b.removed) return a.removed < b.removed ? 1 : -1;
  return a.summary.id < b.summary.id ? -1 : 1;
}

function removalAfter(before: Removal | undefined, hand: Hand, removed: boolean): Removal {
  return {
    id: removalId,
    type: 'Removal',
    revision: numberAfter(before?.revision ?? 0),
    modified: hand.now,
    writer: hand.writer,
    creator: hand.person,
    ...(removed ? {} : { deleted: true }),
  };
}
