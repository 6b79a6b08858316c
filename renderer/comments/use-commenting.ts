import { useCallback, useState } from 'react';
import type { CommentChange } from '../../shared/review-operations.ts';
import { useHost } from '../host/host-context.ts';
import { messageOf } from '../ui/failure-message.ts';

/** Sends comments; true when they are durable. */
export function useCommenting(
  article: string | undefined,
  done: () => Promise<unknown>,
): [send: (changes: readonly CommentChange[]) => Promise<boolean>, failure: string | undefined] {
  const { api } = useHost();
  const [failure, setFailure] = useState<string>();
  const send = useCallback(
    async (changes: readonly CommentChange[]) => {
      if (article === undefined) return false;
      try {
        await api.changeComments({ article, changes });
        setFailure(undefined);
      } catch (error) {
        setFailure(messageOf(error));
        return false;
      }
      await done();
      return true;
    },
    [api, article, done],
  );
  return [send, failure];
}
