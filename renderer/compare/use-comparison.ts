import { useCallback, useEffect, useState } from 'react';
import type { Comparison } from '../../shared/comparison.ts';
import { FailureError } from '../../shared/failure.ts';
import { useHost } from '../host/host-context.ts';
import { useQuestions } from '../host/questions.ts';
import { useReloading } from '../live/use-reloading.ts';
import { messageOf } from '../ui/failure-message.ts';

export type Compared =
  | { readonly state: 'loading' }
  /** Nothing of others is shown to whoever reads blind. */
  | { readonly state: 'blind' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'there'; readonly comparison: Comparison };

export function useComparison(
  article: string,
  people: readonly string[] | undefined,
): [compared: Compared, reload: () => Promise<void>] {
  const { api } = useHost();
  const [compared, setCompared] = useState<Compared>({ state: 'loading' });
  const ask = useQuestions();
  const reload = useCallback(async () => {
    const isNews = ask();
    const answer = await api.compareReadings({ article, ...(people ? { people } : {}) }).then(
      (comparison): Compared => ({ state: 'there', comparison }),
      (error: unknown): Compared =>
        error instanceof FailureError && error.failure.reason === 'readingUnderWay'
          ? { state: 'blind' }
          : { state: 'failed', message: messageOf(error) },
    );
    if (isNews()) setCompared(answer);
  }, [api, ask, article, people]);
  useEffect(() => void reload(), [reload]);
  useReloading(reload, article);
  return [compared, reload];
}
