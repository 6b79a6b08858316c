import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReviewState } from '../../shared/decision.ts';
import type { QueueFilter, QueueItem, QueueOrder, QueuePage } from '../../shared/queue.ts';
import { useHost } from '../host/host-context.ts';
import { useQuestions } from '../host/questions.ts';
import { useReloading } from '../live/use-reloading.ts';
import { messageOf } from '../ui/failure-message.ts';
import { decidedHere, keptItems } from './kept-items.ts';
import { useDeeds, useDeedsState } from './use-deeds.ts';

export interface Queue {
  readonly items: readonly QueueItem[];
  /** Undefined until the first answer. */
  readonly page: QueuePage | undefined;
  readonly failure: string | undefined;
  /** By `keyOf`: what the user decided, where the queue does not tell it yet. */
  readonly decided: ReadonlyMap<string, ReviewState>;
  reload(): Promise<void>;
}

const mostShown = 500;

export function useQueue(filter: QueueFilter, order: QueueOrder): Queue {
  const { api } = useHost();
  const deeds = useDeeds();
  const { pending, states } = useDeedsState();
  const [settled, setSettled] = useState(0);
  const [page, setPage] = useState<QueuePage>();
  const [items, setItems] = useState<readonly QueueItem[]>([]);
  const [failure, setFailure] = useState<string>();
  const question = JSON.stringify([filter, order]);
  const ask = useQuestions();
  const answered = useRef('');

  const reload = useCallback(async () => {
    const isNews = ask();
    const onDisk = deeds.state.settled;
    const [filter, order] = JSON.parse(question) as [QueueFilter, QueueOrder];
    try {
      const latest = await api.reviewQueue({ filter, order, limit: mostShown });
      if (!isNews()) return;
      const same = answered.current === question;
      answered.current = question;
      setPage(latest);
      setSettled(onDisk);
      setItems((shown) =>
        same ? keptItems(shown, latest.items, deeds.state.states) : latest.items,
      );
      setFailure(undefined);
    } catch (error) {
      if (isNews()) setFailure(messageOf(error));
    }
  }, [api, ask, deeds, question]);

  useEffect(() => void reload(), [reload]);
  // What was decided here changes the counts.
  useEffect(() => {
    if (pending === 0) void reload();
  }, [pending, reload]);
  useReloading(reload);
  const decided = useMemo(
    () => decidedHere(states, { items: page?.items ?? [], settled }),
    [states, page, settled],
  );
  return { items, page, failure, decided, reload };
}
