import { useSyncExternalStore } from 'react';
import type { Api } from '../../shared/api.ts';
import type { LibrarySettings } from '../../shared/settings.ts';
import { useHost } from '../host/host-context.ts';
import { createListeners } from '../ui/listeners.ts';
import { type ChangesFeed, changesFeedOf } from './changes-feed.ts';

/** The library's settings as they were read last. They are read when somebody first wants them, and when they change. */
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
  let latest = 0;
  let listening = false;

  function take(settings: LibrarySettings): void {
    current = settings;
    listeners.tell();
  }

  async function look(): Promise<void> {
    latest += 1;
    const mine = latest;
    // What cannot be read now leaves them as they are; whoever wants them next asks again.
    const found = await readSettings({}).catch(() => undefined);
    if (found && mine === latest) take(found);
  }

  return {
    get current() {
      return current;
    },
    put(settings) {
      latest += 1;
      take(settings);
    },
    subscribe(listener) {
      if (!current) void look();
      // Even while nobody wants them: what is changed then would not be told again.
      if (!listening)
        feed.subscribe((changes) =>
          changes.settings || changes.everything ? void look() : undefined,
        );
      listening = true;
      return listeners.subscribe(listener);
    },
  };
}

const known = new WeakMap<Api, KnownSettings>();

/** One for the whole page: who goes from claim to claim asks for them once. */
export function knownSettingsOf(api: Api): KnownSettings {
  const found =
    known.get(api) ?? createKnownSettings((input) => api.readSettings(input), changesFeedOf(api));
  known.set(api, found);
  return found;
}

/** Undefined until they have been read. */
export function useKnownSettings(): LibrarySettings | undefined {
  const settings = knownSettingsOf(useHost().api);
  return useSyncExternalStore(settings.subscribe, () => settings.current);
}
