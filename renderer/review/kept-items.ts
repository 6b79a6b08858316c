import type { QueueItem } from '../../shared/queue.ts';
import { markKey } from './deeds.ts';

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
