import type { Api } from '../../shared/api.ts';
import type { LibraryChanges } from '../../shared/changes.ts';
import { askAgainAfter } from '../host/asking-again.ts';
import { client } from '../host/client.ts';
import { oneForEach } from '../ui/one-for-each.ts';

/** What this page has saved itself comes without a cursor. */
export type Changes = Omit<LibraryChanges, 'cursor'> & Partial<Pick<LibraryChanges, 'cursor'>>;

/** @param own the marks of an article that were changed where this page shows them, once they are saved */
type Listener = (changes: Changes, own: boolean) => void;

/** What is changed in the library, by whomever, told within seconds. The host is not asked while nobody listens or looks. */
export interface ChangesFeed {
  /** @param open the article on the screen, whose changes are told at once */
  subscribe(listener: Listener, open?: string): () => void;
  /** What was read before anybody listened came with this cursor. */
  goOnFrom(cursor: string | undefined): void;
  /**
   * The host does not say that of which it knows that this page did it.
   *
   * @param shown whether what this page shows of the article has it already
   */
  tellSaved(article: string, shown: boolean): void;
}

/** Seconds that one question may wait for its answer: short, for the next one may be about another open article. */
const patience = 10;
export function createChangesFeed(
  changesSince: Api['changesSince'],
  visible: () => Promise<void> = untilVisible,
): ChangesFeed {
  const listeners = new Map<Listener, string | undefined>();
  let running = false;
  let cursor: string | undefined;

  async function ask(): Promise<void> {
    const open = [...listeners.values()].findLast((id) => id !== undefined);
    const known = cursor;
    const changes = await changesSince({
      wait: known === undefined ? 0 : patience,
      ...(known === undefined ? {} : { cursor: known }),
      ...(open === undefined ? {} : { open }),
      client,
    });
    // What was opened meanwhile may be older than this answer.
    if (known === undefined && cursor !== undefined) return;
    cursor = changes.cursor;
    // What the first answer would tell is what whoever listens is just reading.
    if (
      known !== undefined &&
      (changes.everything || changes.settings || changes.articles.length > 0)
    )
      tell(changes, false);
  }

  function tell(changes: Changes, own: boolean): void {
    for (const listener of [...listeners.keys()]) listener(changes, own);
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (listeners.size > 0) {
      await visible();
      await ask().catch(() => new Promise((resolve) => setTimeout(resolve, askAgainAfter)));
    }
    running = false;
  }

  return {
    subscribe(listener, open) {
      listeners.set(listener, open);
      void run();
      return () => void listeners.delete(listener);
    },
    goOnFrom(latest) {
      cursor ??= latest;
    },
    tellSaved: (article, shown) =>
      tell({ articles: [article], settings: false, everything: false }, shown),
  };
}

function untilVisible(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
  });
}

/** One for the whole page: each question that waits holds a connection. */
export const changesFeedOf = oneForEach(
  (api: Api): ChangesFeed => createChangesFeed((input) => api.changesSince(input)),
);
