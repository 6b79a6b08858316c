import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { failureBanner } from '../ui/failure-banner.tsx';
import { messageOf } from '../ui/failure-message.ts';
import { isTyping } from '../ui/typing.ts';
import { focusRow, itemOf } from './use-list-keys.ts';

interface Removing {
  remove(article: ArticleSummary): Promise<void>;
  readonly banner: ReactNode;
}

interface Past {
  readonly removed: readonly ArticleSummary[];
  /** What was brought back, and can be removed again. */
  readonly undone: readonly ArticleSummary[];
}

/** Removing asks nothing and can be taken back, as often as something was removed, and done again. */
export function useRemoving(
  reload: () => Promise<void>,
  articles: readonly ArticleSummary[],
): Removing {
  const { api } = useHost();
  const past = useRef<Past>({ removed: [], undone: [] });
  const [shown, show] = useState(past.current);
  const [message, setMessage] = useState<string | null>(null);
  const [back, setBack] = useState<string>();
  const last = useRef(Promise.resolve());

  /** One after the other: the next key may come before the library has answered. */
  const inTurn = useCallback(
    (action: (past: Past) => Promise<Past>) => {
      last.current = last.current.then(async () => {
        setMessage(null);
        setBack(undefined);
        try {
          past.current = await action(past.current);
          show(past.current);
        } catch (error) {
          setMessage(messageOf(error));
        }
        await reload();
      });
      return last.current;
    },
    [reload],
  );

  const takeOut = useCallback(
    async (article: ArticleSummary, { removed }: Past, undone: Past['undone']) => {
      await api.removeArticle({ id: article.id });
      announce(messages().library.removed(article.title));
      return { removed: [...removed, article], undone };
    },
    [api],
  );
  const remove = useCallback(
    (article: ArticleSummary) => inTurn((past) => takeOut(article, past, [])),
    [inTurn, takeOut],
  );
  const redo = useCallback(
    () =>
      inTurn(async (past) => {
        const article = past.undone.at(-1);
        return article ? takeOut(article, past, past.undone.slice(0, -1)) : past;
      }),
    [inTurn, takeOut],
  );
  const undo = useCallback(async () => {
    let found: string | undefined;
    await inTurn(async (past) => {
      const article = past.removed.at(-1);
      if (!article) return past;
      await api.restoreArticle({ id: article.id });
      announce(messages().library.broughtBack(article.title));
      found = article.id;
      return { removed: past.removed.slice(0, -1), undone: [...past.undone, article] };
    });
    if (found) setBack(found);
  }, [api, inTurn]);
  // Once the list has it again, which may be later: the answer that was waited for is old news where the list was asked for anew.
  useEffect(() => {
    if (!back || articles.every(({ id }) => id !== back)) return;
    setBack(undefined);
    if (!isTyping(document.activeElement)) focusRow(itemOf(back));
  }, [back, articles]);

  const performers = useMemo(
    (): Performers => ({
      undo: () => void undo(),
      redo: { run: () => void redo(), isEnabled: () => past.current.undone.length > 0 },
    }),
    [undo, redo],
  );
  useCommands(performers);

  const gone = shown.removed.at(-1);
  const banner = message ? (
    failureBanner([message], () => setMessage(null))
  ) : gone ? (
    <div className="banner">
      <p>
        {messages().library.removedBefore}{' '}
        <span dir="auto">{messages().ui.quoted(gone.title)}</span> {messages().library.removedAfter}
      </p>
      <button type="button" className="button" onClick={() => void undo()}>
        {messages().ui.undo} <CommandKeys of="undo" />
      </button>
    </div>
  ) : null;
  return { remove, banner };
}
