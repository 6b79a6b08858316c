import { type ReactNode, useCallback, useState } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { failureBanner } from '../ui/failure-banner.tsx';
import { messageOf } from '../ui/failure-message.ts';

interface Removing {
  remove(article: ArticleSummary): Promise<void>;
  undo(): void;
  readonly banner: ReactNode;
}

/** Removing asks nothing and can be taken back, as often as something was removed. */
export function useRemoving(reload: () => Promise<void>): Removing {
  const { api } = useHost();
  const [removed, setRemoved] = useState<readonly ArticleSummary[]>([]);
  const [message, setMessage] = useState<string | null>(null);
  const last = removed.at(-1);

  const attempt = useCallback(
    async (action: () => Promise<void>) => {
      setMessage(null);
      try {
        await action();
      } catch (error) {
        setMessage(messageOf(error));
      }
      await reload();
    },
    [reload],
  );

  const remove = useCallback(
    (article: ArticleSummary) =>
      attempt(async () => {
        await api.removeArticle({ id: article.id });
        setRemoved((all) => [...all, article]);
        announce(messages().library.removed(article.title));
      }),
    [api, attempt],
  );

  const undo = useCallback(() => {
    if (!last) return;
    void attempt(async () => {
      await api.restoreArticle({ id: last.id });
      setRemoved((all) => all.filter((article) => article !== last));
      announce(messages().library.broughtBack(last.title));
    });
  }, [api, attempt, last]);

  const banner = message ? (
    failureBanner([message], () => setMessage(null))
  ) : last ? (
    <div className="banner">
      <p>
        {messages().library.removedBefore}{' '}
        <span dir="auto">{messages().ui.quoted(last.title)}</span> {messages().library.removedAfter}
      </p>
      <button type="button" className="button" onClick={undo}>
        {messages().ui.undo} <CommandKeys of="undo" />
      </button>
    </div>
  ) : null;
  return { remove, undo, banner };
}
