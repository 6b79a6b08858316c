import { useCallback } from 'react';
import type { HistoryEntry } from '../../shared/history.ts';
import type { RevisionName } from '../../shared/revision.ts';
import { useHost } from '../host/host-context.ts';
import { useAnswer } from '../live/use-answer.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';

export interface LoadedHistory {
  /** Undefined until they are read. */
  readonly entries: readonly HistoryEntry[] | undefined;
  readonly failure: string | undefined;
  restore(mark: string, revision: RevisionName): Promise<void>;
}

export function useHistory(article: string, mark?: string): LoadedHistory {
  const { api } = useHost();
  const readHistory = useCallback(
    () => api.readHistory({ article, ...(mark === undefined ? {} : { mark }) }),
    [api, article, mark],
  );
  const { answer: entries, failure, attempt } = useAnswer(readHistory, article);
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
