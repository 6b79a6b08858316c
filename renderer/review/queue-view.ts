import type { ReviewState } from '../../shared/decision.ts';
import type { Desk, QueueFilter, QueuePage } from '../../shared/queue.ts';

export const queueTabs = ['toReview', 'returnedToMe', 'disagreements', 'myDrafts', 'all'] as const;
export type QueueTab = (typeof queueTabs)[number];

/** What the tab says of every mark in it already. */
export const impliedStates: { readonly [Tab in QueueTab]?: ReviewState } = {
  toReview: 'ready',
  returnedToMe: 'returned',
  myDrafts: 'draft',
};

export const ages = { day: 1, week: 7, month: 30 } as const;
export type Age = keyof typeof ages;

/** What the user chose; each kind of value is one choice or none. */
export interface Narrowing {
  readonly articles?: string | undefined;
  readonly people?: string | undefined;
  readonly labels?: string | undefined;
  readonly states?: string | undefined;
  readonly verdicts?: string | undefined;
  readonly age?: Age | undefined;
}

export function filterOf(
  tab: QueueTab,
  { age, ...values }: Narrowing,
  article: string | undefined,
  now: Date,
): QueueFilter {
  const chosen = Object.entries(values).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(chosen.map(([name, value]) => [name, [value]])),
    ...(article === undefined ? {} : { articles: [article] }),
    ...tabFilter(tab),
    ...(age === undefined ? {} : { before: startOf(age, now) }),
  };
}

/** On the minute, so that asking again asks the same. */
function startOf(age: Age, now: Date): string {
  const minute = 60_000;
  const moment = now.getTime() - ages[age] * 24 * 60 * minute;
  return new Date(Math.floor(moment / minute) * minute).toISOString();
}

function tabFilter(tab: QueueTab): QueueFilter {
  if (tab === 'all') return {};
  return tab === 'disagreements' ? { disagreement: true } : { desk: tab satisfies Desk };
}

export function countOf(tab: QueueTab, { counts }: QueuePage): number {
  if (tab === 'all') return Object.values(counts.states).reduce((sum, count) => sum + count, 0);
  return tab === 'disagreements' ? counts.disagreement : counts.desks[tab];
}

/** The tab that is shown first: that of the user's own work, or the next one where work waits. */
export function firstTab(usual: QueueTab, page: QueuePage): QueueTab {
  return [usual, ...queueTabs].find((tab) => tab !== 'all' && countOf(tab, page) > 0) ?? usual;
}

/** The one beside it, from the last on to the first. */
export function tabBeside(tab: QueueTab, by: 1 | -1): QueueTab {
  return queueTabs.at((queueTabs.indexOf(tab) + by) % queueTabs.length) ?? tab;
}
