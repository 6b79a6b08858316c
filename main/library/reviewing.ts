import { randomUUID } from 'node:crypto';
import { currentVersion } from '../../shared/article.ts';
import { threadsOf } from '../../shared/comment.ts';
import type { Decision } from '../../shared/decision.ts';
import { FailureError } from '../../shared/failure.ts';
import { samePerson } from '../../shared/person.ts';
import { type QueuePage, queuePage } from '../../shared/queue.ts';
import { type Reading, readingId } from '../../shared/reading.ts';
import { reviewOfArticle } from '../../shared/review.ts';
import type {
  CommentChange,
  DecisionInput,
  OpenReview,
  QueueInput,
  ReadingInput,
} from '../../shared/review-operations.ts';
import { numberAfter } from '../../shared/revision.ts';
import { queueItemsOf } from './article-facts.ts';
import type { Articles } from './articles.ts';
import { blindReading, blindViewFor } from './blind-reading.ts';
import { asSplit } from './boundaries.ts';
import { commentsFor, peopleIn } from './commenting.ts';
import { decisionsFor, withdrawalsOf } from './deciding.ts';
import { openArticle } from './opening.ts';
import type { Store } from './store.ts';

/** Decisions, comments and readings, and what follows from them. */
export class Reviewing {
  readonly #store: Store;
  readonly #articles: Articles;

  constructor(store: Store, articles: Articles) {
    this.#store = store;
    this.#articles = articles;
  }

  /** To somebody who reads blind, only what they said themselves. */
  async open(id: string, marks?: readonly string[]): Promise<OpenReview> {
    const { article, records } = await this.#store.opened(id);
    const { reviewRules } = await this.#store.settings.read();
    const version = currentVersion(asSplit(article, records));
    const blind = await blindReading(this.#store, records, version.id);
    const person = await this.#store.person();
    const seen = <R extends { creator: { name: string } }>(all: Iterable<R>): R[] =>
      [...all].filter(({ creator }) => !blind || samePerson(creator, person));
    const { annotations } = await openArticle(this.#store, id);
    const decisions = seen(records.decisions.values()).filter(({ deleted }) => !deleted);
    const review = reviewOfArticle(version.sentences, annotations, decisions, reviewRules);
    const settled = marks?.flatMap((mark) => records.marks.get(mark)?.adjudicates ?? []);
    const of = marks && new Set([...marks, ...(settled ?? [])]);
    const ofWanted = <T extends { readonly mark: string }>(all: readonly T[]) =>
      of ? all.filter(({ mark }) => of.has(mark)) : all;
    return {
      ...(of ? { of: [...of] } : {}),
      review: { ...review, marks: ofWanted(review.marks) },
      decisions: ofWanted(decisions).toSorted((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1)),
      threads: threadsOf(seen(records.comments.values())),
      readings: [...records.readings.values()].filter(({ deleted }) => !deleted),
      people: blind ? [person.name] : peopleIn(records),
      rules: reviewRules,
    };
  }

  async decide(id: string, inputs: readonly DecisionInput[]): Promise<readonly Decision[]> {
    const { folder, records } = await this.#store.opened(id);
    const { reviewRules } = await this.#store.settings.read();
    return this.#store.writing(async (hand) => {
      const named = inputs.map((input) => ({ ...input, id: input.id ?? randomUUID() }));
      const made = decisionsFor(named, records, reviewRules, hand);
      await this.#store.record(folder, hand, made);
      return made;
    });
  }

  async withdraw(id: string, decisions: readonly string[]): Promise<readonly Decision[]> {
    const { folder, records } = await this.#store.opened(id);
    return this.#store.writing(async (hand) => {
      const withdrawn = withdrawalsOf(decisions, records, hand);
      await this.#store.record(folder, hand, withdrawn);
      return withdrawn;
    });
  }

  async comment(id: string, changes: readonly CommentChange[]): Promise<OpenReview['threads']> {
    const { folder, article, records } = await this.#store.opened(id);
    await this.#store.writing((hand) =>
      this.#store.record(
        folder,
        hand,
        commentsFor(changes, asSplit(article, records), records, hand),
      ),
    );
    return (await this.open(id)).threads;
  }

  async beginReading({ article: id, sourceHidden }: ReadingInput): Promise<Reading> {
    return this.#changeReading(id, (_before, now) => ({
      begun: now,
      ...(sourceHidden ? { sourceHidden } : {}),
    }));
  }

  async endReading(id: string): Promise<Reading> {
    return this.#changeReading(id, (before, now) => {
      if (!before || before.done !== undefined)
        throw new FailureError({ reason: 'readingNotBegun', article: id });
      const { begun, sourceHidden } = before;
      return { begun, done: now, ...(sourceHidden ? { sourceHidden } : {}) };
    });
  }

  async queue({
    filter = {},
    order = 'oldest',
    offset = 0,
    limit = 200,
  }: QueueInput): Promise<QueuePage> {
    const { reviewRules } = await this.#store.settings.read();
    const person = await this.#store.person();
    // Not to somebody who is reading the article blind.
    const open = (await this.#articles.facts()).flatMap(({ summary, facts, blind }) =>
      blindViewFor(blind, person)
        ? []
        : queueItemsOf(summary.id, summary.title, facts, reviewRules),
    );
    const reader = {
      person,
      mayApproveOwn: !reviewRules.secondPerson,
    };
    return queuePage(open, filter, order, reader, { offset, limit });
  }

  async #changeReading(
    article: string,
    change: (
      before: Reading | undefined,
      now: string,
    ) => Pick<Reading, 'begun' | 'done' | 'sourceHidden'>,
  ): Promise<Reading> {
    const { folder, article: whole, records } = await this.#store.opened(article);
    const version = currentVersion(whole).id;
    return this.#store.writing(async (hand) => {
      const id = readingId(version, hand.person.name);
      const before = records.readings.get(id);
      const reading: Reading = {
        id,
        type: 'Reading',
        revision: numberAfter(before?.revision ?? 0),
        modified: hand.now,
        writer: hand.writer,
        creator: hand.person,
        version,
        ...change(before, hand.now),
      };
      await this.#store.record(folder, hand, [reading]);
      return reading;
    });
  }
}
