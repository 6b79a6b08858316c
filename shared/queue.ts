import type { Label } from './annotation.ts';
import type { ReviewState } from './decision.ts';
import { type Person, personKey, samePerson } from './person.ts';
import type { ReviewObstacle, ReviewRules } from './review-rules.ts';
import type { RevisionName } from './revision.ts';

/** A mark as the review queue shows it. */
export interface QueueItem {
  readonly article: string;
  readonly title: string;
  readonly mark: string;
  /** What a decision about the mark as it is here names. */
  readonly revision: RevisionName;
  readonly label: Label;
  /** The first words it covers. */
  readonly excerpt: string;
  /** UTF-16 code units of the current version's text. */
  readonly start: number;
  readonly state: ReviewState;
  /** Who made it. */
  readonly person: Person;
  /** Who changed it last. */
  readonly lastHand: Person;
  /** Who made the decision that its state follows from. */
  readonly decidedBy?: Person | undefined;
  readonly reason?: string | undefined;
  /** ISO 8601, UTC: when it came to be as it is. */
  readonly since: string;
  /** Id of the verdict. */
  readonly verdict?: string | undefined;
  readonly evidence: number;
  /** Unresolved threads on it. */
  readonly threads: number;
  /** People judge its sentence differently, and nobody has settled it. */
  readonly disagreement: boolean;
  readonly changedSince: boolean;
  readonly obstacles: readonly ReviewObstacle[];
}

export const desks = ['toReview', 'returnedToMe', 'myDrafts'] as const;
/** What waits for one person: to be reviewed by them, to be mended, or to be handed on. */
export type Desk = (typeof desks)[number];

/** Whose desks are asked about, and whether the rules let them review what they changed last themselves. */
export interface QueueReader {
  readonly person: Pick<Person, 'name'>;
  readonly mayApproveOwn: boolean;
}

export function readerOf(
  person: QueueReader['person'],
  { secondPerson }: Pick<ReviewRules, 'secondPerson'>,
): QueueReader {
  return { person, mayApproveOwn: !secondPerson };
}

type Waiting = Pick<QueueItem, 'state' | 'person' | 'lastHand'>;

export function liesOn(
  desk: Desk,
  { state, person, lastHand }: Waiting,
  reader: QueueReader,
): boolean {
  const own = samePerson(lastHand, reader.person);
  switch (desk) {
    case 'toReview':
      return state === 'ready' && (!own || reader.mayApproveOwn);
    case 'returnedToMe':
      return state === 'returned' && (own || samePerson(person, reader.person));
    case 'myDrafts':
      return state === 'draft' && own;
  }
}

export type DeskCounts = Readonly<Record<Desk, number>>;

export function countDesks(open: readonly Waiting[], reader: QueueReader): DeskCounts {
  const on = (desk: Desk) => open.filter((one) => liesOn(desk, one, reader)).length;
  return {
    toReview: on('toReview'),
    returnedToMe: on('returnedToMe'),
    myDrafts: on('myDrafts'),
  };
}

/** Everything that is given must hold; of several values, one. */
export interface QueueFilter {
  readonly desk?: Desk | undefined;
  readonly articles?: readonly string[] | undefined;
  /** Names: who made the mark. */
  readonly people?: readonly string[] | undefined;
  readonly labels?: readonly Label[] | undefined;
  readonly states?: readonly ReviewState[] | undefined;
  /** Ids; an empty one stands for none. */
  readonly verdicts?: readonly string[] | undefined;
  readonly disagreement?: boolean | undefined;
  /** ISO 8601, UTC: as it is since before then, or since then or later. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export const queueOrders = ['oldest', 'newest', 'article'] as const;
export type QueueOrder = (typeof queueOrders)[number];

export interface QueuePage {
  readonly items: readonly QueueItem[];
  /** How many pass the filter, those beyond the page included. */
  readonly total: number;
  /** How many of all that are open in the articles asked about have each value, whatever the rest of the filter. */
  readonly counts: {
    readonly states: Readonly<Record<string, number>>;
    readonly labels: Readonly<Record<string, number>>;
    readonly people: Readonly<Record<string, number>>;
    readonly verdicts: Readonly<Record<string, number>>;
    readonly articles: Readonly<Record<string, number>>;
    readonly disagreement: number;
    readonly desks: DeskCounts;
  };
}

export function passes(item: QueueItem, filter: QueueFilter, reader: QueueReader): boolean {
  const { desk, articles, people, labels, states, verdicts, disagreement, before, after } = filter;
  return (
    (desk === undefined || liesOn(desk, item, reader)) &&
    among(articles, item.article) &&
    among(people?.map(personKey), personKey(item.person.name)) &&
    among(labels, item.label) &&
    among(states, item.state) &&
    among(verdicts, item.verdict ?? '') &&
    (disagreement === undefined || disagreement === item.disagreement) &&
    (before === undefined || item.since < before) &&
    (after === undefined || item.since >= after)
  );
}

export function queuePage(
  all: readonly QueueItem[],
  filter: QueueFilter,
  order: QueueOrder,
  reader: QueueReader,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): QueuePage {
  const open = all.filter(({ article }) => among(filter.articles, article));
  const passing = open.filter((item) => passes(item, filter, reader)).sort(orders[order]);
  return {
    items: passing.slice(offset, offset + limit),
    total: passing.length,
    counts: {
      states: tally(open.map(({ state }) => state)),
      labels: tally(open.map(({ label }) => label)),
      people: tally(open.map(({ person }) => person.name)),
      verdicts: tally(open.map(({ verdict }) => verdict ?? '')),
      articles: tally(all.map(({ article }) => article)),
      disagreement: open.filter((item) => item.disagreement).length,
      desks: countDesks(open, reader),
    },
  };
}

type Order = (a: QueueItem, b: QueueItem) => number;

const byPlace: Order = (a, b) =>
  compare(a.article, b.article) || a.start - b.start || compare(a.mark, b.mark);

const orders: Readonly<Record<QueueOrder, Order>> = {
  oldest: (a, b) => compare(a.since, b.since) || byPlace(a, b),
  newest: (a, b) => compare(b.since, a.since) || byPlace(a, b),
  article: byPlace,
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function among<T>(wanted: readonly T[] | undefined, value: T): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.includes(value);
}

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
