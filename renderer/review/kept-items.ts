import type { ReviewState } from '../../shared/decision.ts';
import type { QueueItem } from '../../shared/queue.ts';
import { type Decided, markKey } from './deeds.ts';

export const keyOf = ({ article, mark }: QueueItem): string => markKey(article, mark);

/**
 * The queue as it is now, without a jump: what was on the screen keeps its place, what the user has decided stays until
 * they leave, and what is new comes at the end.
 */
export function keptItems(
  shown: readonly QueueItem[],
  latest: readonly QueueItem[],
  decided: { has(key: string): boolean },
): readonly QueueItem[] {
  const now = new Map(latest.map((item) => [keyOf(item), item]));
  const before = new Set(shown.map(keyOf));
  return [
    ...shown.flatMap((item) => now.get(keyOf(item)) ?? (decided.has(keyOf(item)) ? [item] : [])),
    ...latest.filter((item) => !before.has(keyOf(item))),
  ];
}

/**
 * What the user decided and the queue does not tell yet: it was read before, or the mark is not in it any more. Whatever
 * the queue tells later counts, for others decide too.
 */
export function decidedHere(
  states: ReadonlyMap<string, Decided>,
  /** As the queue was last read, and the deeds that were on disk when it was. */
  read: { readonly items: readonly QueueItem[]; readonly settled: number },
): ReadonlyMap<string, ReviewState> {
  const told = new Set(read.items.map(keyOf));
  return new Map(
    [...states]
      .filter(([key, { deed }]) => deed > read.settled || !told.has(key))
      .map(([key, { state }]) => [key, state]),
  );
}

/** From the current one on and round to the start; undefined when everything else is decided. */
export function nextUndecided(
  items: readonly QueueItem[],
  current: string | undefined,
  decided: { has(key: string): boolean },
): QueueItem | undefined {
  const at = items.findIndex((item) => keyOf(item) === current);
  return [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))].find(
    (item) => !decided.has(keyOf(item)),
  );
}
