import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistoryEntry } from '../../shared/history.ts';
import type { RevisionName } from '../../shared/revision.ts';
import { useHost } from '../host/host-context.ts';
import { useReloading } from '../live/use-reloading.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { messageOf } from '../ui/failure-message.ts';

export interface LoadedHistory {
  /** Undefined until they are read. */
  readonly entries: readonly HistoryEntry[] | undefined;
  readonly failure: string | undefined;
  restore(mark: string, revision: RevisionName): Promise<void>;
}

export function useHistory(article: string, mark?: string): LoadedHistory {
  const { api } = useHost();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  const [failure, setFailure] = useState<string>();
  // An answer that comes after the answer to a later question is old news.
  const asked = useRef(0);
  const attempt = useCallback(
    async (task: () => Promise<unknown>) => {
      try {
        await task();
        asked.current += 1;
        const question = asked.current;
        const found = await api.readHistory({ article, ...(mark === undefined ? {} : { mark }) });
        if (question === asked.current) setEntries(found);
        setFailure(undefined);
      } catch (error) {
        setFailure(messageOf(error));
      }
    },
    [api, article, mark],
  );
  useEffect(() => void attempt(async () => {}), [attempt]);
  useReloading(() => attempt(async () => {}), article);
  const restore = useCallback(
    (mark: string, revision: RevisionName) =>
      attempt(async () => {
        await api.restoreRevision({ article, mark, revision });
        announce(messages().history.restored);
      }),
    [api, article, attempt],
  );
  return { entries, failure, restore };
}
