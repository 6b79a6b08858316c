import { useCallback, useEffect, useState } from 'react';
import type { OpenArticle } from '../../shared/api.ts';
import type { OpenReview } from '../../shared/review-operations.ts';
import { useHost } from '../host/host-context.ts';
import { useQuestions } from '../host/questions.ts';
import { useReloading } from '../live/use-reloading.ts';
import { messageOf } from '../ui/failure-message.ts';

/** An article with its marks, and what was decided and said about them. */
export interface ArticleContext {
  readonly opened: OpenArticle;
  readonly reviewed: OpenReview;
}

export type LoadedContext =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | ({ readonly state: 'there'; readonly id: string } & ArticleContext);

/** Stays while it is read anew, so that nothing on the screen jumps. */
export function useArticleContext(
  id: string | undefined,
): [context: LoadedContext, reload: () => Promise<void>] {
  const { api } = useHost();
  const [context, setContext] = useState<LoadedContext>({ state: 'loading' });
  const ask = useQuestions();

  const reload = useCallback(async () => {
    if (id === undefined) return;
    const isNews = ask();
    const answer = await Promise.all([
      api.openArticle({ id }),
      api.openReview({ article: id }),
    ]).then(
      ([opened, reviewed]): LoadedContext => ({ state: 'there', id, opened, reviewed }),
      (error: unknown): LoadedContext => ({ state: 'failed', message: messageOf(error) }),
    );
    if (isNews()) setContext(answer);
  }, [api, ask, id]);

  useEffect(() => {
    setContext((now) => (now.state === 'there' && now.id === id ? now : { state: 'loading' }));
    void reload();
  }, [id, reload]);
  useReloading(reload, id);

  return [context, reload];
}
