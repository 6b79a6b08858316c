import { useSyncExternalStore } from 'react';
import type { Api } from '../../shared/api.ts';
import type { LibrarySettings } from '../../shared/settings.ts';
import { useHost } from '../host/host-context.ts';
import { createQuestions } from '../host/questions.ts';
import { createListeners } from '../ui/listeners.ts';
import { oneForEach } from '../ui/one-for-each.ts';
import { type ChangesFeed, changesFeedOf } from './changes-feed.ts';

/** The library's settings as they were read last: when somebody first wanted them, and whenever they had changed. */
export interface KnownSettings {
  /** Undefined until they have been read. */
  readonly current: LibrarySettings | undefined;
  /** What has just been changed here: the library itself is looked at only every few seconds. */
  put(settings: LibrarySettings): void;
  subscribe(listener: () => void): () => void;
}

export function createKnownSettings(
  readSettings: Api['readSettings'],
  feed: Pick<ChangesFeed, 'subscribe'>,
): KnownSettings {
  const listeners = createListeners();
  let current: LibrarySettings | undefined;
  let stale = true;
  const ask = createQuestions();
  let asking = false;
  let listening = false;

  function take(settings: LibrarySettings): void {
    current = settings;
    stale = false;
    listeners.tell();
  }

  async function look(): Promise<void> {
    const isNews = ask();
    asking = true;
    // What cannot be read now leaves them as they are; whoever wants them next asks again.
    const found = await readSettings({}).catch(() => undefined);
    if (!isNews()) return;
    asking = false;
    if (found) take(found);
  }

  /** From the first reading on, even while nobody wants them: what is changed then is not told again. */
  function listen(): void {
    if (listening) return;
    listening = true;
    feed.subscribe(({ settings, everything }) => {
      if (!settings && !everything) return;
      stale = true;
      void look();
    });
  }

  return {
    get current() {
      return current;
    },
    put(settings) {
      // What was asked before does not know of it.
      ask();
      asking = false;
      listen();
      take(settings);
    },
    subscribe(listener) {
      listen();
      if (stale && !asking) void look();
      return listeners.subscribe(listener);
    },
  };
}

/** One for the whole page: who goes from claim to claim asks for them once. */
export const knownSettingsOf = oneForEach(
  (api: Api): KnownSettings =>
    createKnownSettings((input) => api.readSettings(input), changesFeedOf(api)),
);

/** Undefined until they have been read. */
export function useKnownSettings(): LibrarySettings | undefined {
  const settings = knownSettingsOf(useHost().api);
  return useSyncExternalStore(settings.subscribe, () => settings.current);
}
