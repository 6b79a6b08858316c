import { useCallback, useEffect, useState } from 'react';
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

/** @param asOf changes when the mark has: what one changes oneself nobody else tells of */
export function useHistory(article: string, mark?: string, asOf?: unknown): LoadedHistory {
  const { api } = useHost();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>();
  const [failure, setFailure] = useState<string>();
  const attempt = useCallback(
    async (task: () => Promise<unknown>) => {
      try {
        await task();
        setEntries(await api.readHistory({ article, ...(mark === undefined ? {} : { mark }) }));
        setFailure(undefined);
      } catch (error) {
        setFailure(messageOf(error));
      }
    },
    [api, article, mark],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when it changes
  useEffect(() => void attempt(async () => {}), [attempt, asOf]);
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
