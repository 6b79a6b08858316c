import { messages } from '../messages/messages.ts';
import { useArrival } from '../ui/use-arrival.ts';
import { countOf, type QueueTab } from './queue-view.ts';
import type { Queue } from './use-queue.ts';

/** Whoever comes to the queue begins at the mark that is before them, or at the list that has none. */
export function useArrivalAtQueue(
  tab: QueueTab | undefined,
  { items, page, failure }: Queue,
): void {
  const isThere = tab && page && (items.length > 0 || countOf(tab, page) === 0);
  useArrival(
    isThere || failure !== undefined,
    () =>
      document.querySelector<HTMLElement>('.queue-row[aria-current]') ??
      document.querySelector<HTMLElement>('.queue-tabs [aria-pressed="true"]'),
    messages().review.title,
  );
}
