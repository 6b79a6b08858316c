import { randomUUID } from 'node:crypto';
import { lastHandOf } from '../../shared/annotation.ts';
import { currentVersion } from '../../shared/article.ts';
import { threadsOf } from '../../shared/comment.ts';
import type { Decision } from '../../shared/decision.ts';
import { FailureError } from '../../shared/failure.ts';
import { type Person, samePerson } from '../../shared/person.ts';
import { countDesks, type QueuePage, queuePage, readerOf } from '../../shared/queue.ts';
import { blindReadingsOf, type Reading, readingId } from '../../shared/reading.ts';
import { reviewOfArticle } from '../../shared/review.ts';
import type {
  CommentChange,
  DecisionInput,
  OpenReview,
  QueueInput,
  ReadingInput,
} from '../../shared/review-operations.ts';
import { numberAfter } from '../../shared/revision.ts';
import type { Place } from './adding-versions.ts';
import { queueItemsOf } from './article-facts.ts';
import type { Articles } from './articles.ts';
import { blindReading, blindViewFor } from './blind-reading.ts';
import { asSplit } from './boundaries.ts';
import { commentsFor, peopleIn } from './commenting.ts';
import { decisionsFor, withdrawalsOf } from './deciding.ts';
import type { Hand } from './hand.ts';
import { openArticle } from './opening.ts';
import type { MergedRecords } from './records.ts';
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
    const blind = await blindReading(this.#store, records);
    const person = await this.#store.person();
    const seen = <R extends { creator: { name: string } }>(all: Iterable<R>): R[] =>
      [...all].filter(({ creator }) => !blind || samePerson(creator, person));
    const { annotations } = await openArticle(this.#store, id);
    const decisions = seen(records.decisions.values()).filter(({ deleted }) => !deleted);
    const review = reviewOfArticle(version.sentences, annotations, decisions, reviewRules);
    const made = new Map(annotations.map((mark) => [mark.id, mark]));
    const disputed = new Set(review.disagreements.flatMap((disagreement) => disagreement.marks));
    const waiting = review.marks.flatMap(({ mark: id, state, open }) => {
      const mark = open || disputed.has(id) ? made.get(id) : undefined;
      return mark ? [{ state, person: mark.creator, lastHand: lastHandOf(mark) }] : [];
    });
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
      desks: countDesks(waiting, readerOf(person, reviewRules)),
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

  async comment(
    id: string,
    changes: readonly CommentChange[],
    place?: Place,
  ): Promise<OpenReview['threads']> {
    const { folder, article, records } = await this.#store.opened(id);
    await this.#store.writing((hand) =>
      this.#store.record(folder, hand, commentsFor(changes, article, records, hand, place)),
    );
    return (await this.open(id)).threads;
  }

  /**
   * One that is under way goes on: what was judged in it was judged blind. One that is done stays as it is, and another begins
   * beside it.
   */
  async beginReading({ article: id, sourceHidden }: ReadingInput): Promise<Reading> {
    const { folder, article, records } = await this.#store.opened(id);
    const version = currentVersion(article).id;
    return this.#store.writing(async (hand) => {
      const { person, now } = hand;
      const [open] = blindReadingsOf(records.readings.values(), person);
      const id = open?.id ?? freeId(version, person, records.readings);
      const { begun } = open ?? { begun: now };
      const said = { id, version: open?.version ?? version, begun, sourceHidden };
      const reading = nextReading(open, said, hand);
      await this.#store.record(folder, hand, [reading]);
      return reading;
    });
  }

  async endReading(id: string): Promise<Reading> {
    const { folder, article, records } = await this.#store.opened(id);
    const version = currentVersion(article).id;
    return this.#store.writing(async (hand) => {
      // Several where somebody began it on two devices.
      const open = blindReadingsOf(records.readings.values(), hand.person);
      const ended = open.map((before) =>
        nextReading(before, { ...before, version, done: hand.now }, hand),
      );
      const [first] = ended;
      if (!first) throw new FailureError({ reason: 'readingNotBegun', article: id });
      await this.#store.record(folder, hand, ended);
      return first;
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
    return queuePage(open, filter, order, readerOf(person, reviewRules), { offset, limit });
  }
}

/** The same on every device that has these. */
function freeId(version: string, { name }: Person, taken: MergedRecords['readings']): string {
  let number = 1;
  while (taken.has(readingId(version, name, number))) number += 1;
  return readingId(version, name, number);
}

function nextReading(
  before: Reading | undefined,
  said: Pick<Reading, 'id' | 'version' | 'begun' | 'done' | 'sourceHidden'>,
  { person, now, writer }: Hand,
): Reading {
  const { id, version, begun, done, sourceHidden } = said;
  return {
    id,
    type: 'Reading',
    revision: numberAfter(before?.revision ?? 0),
    modified: now,
    writer,
    creator: person,
    version,
    begun,
    ...(done === undefined ? {} : { done }),
    ...(sourceHidden ? { sourceHidden } : {}),
  };
}
