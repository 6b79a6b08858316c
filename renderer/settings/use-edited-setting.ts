import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibrarySettings, SettingsChange } from '../../shared/settings.ts';
import { useHost } from '../host/host-context.ts';
import { knownSettingsOf } from '../live/known-settings.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { messageOf } from '../ui/failure-message.ts';
import * as steps from '../ui/value-history.ts';

export type SettingSaving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Something has to be mended before it can be saved. */
  | { readonly state: 'incomplete'; readonly message: string }
  | { readonly state: 'failed'; readonly message: string };

export interface EditedSetting<T> {
  readonly value: T;
  readonly saving: SettingSaving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  change(value: T, merge?: string): void;
  seal(): void;
  undo(): void;
  redo(): void;
  retry(): void;
}

interface Setting<T> {
  from(settings: LibrarySettings): T;
  to(value: T): SettingsChange;
  /** Why it cannot be saved as it is. */
  obstacle(value: T): string | undefined;
}

/** A setting of the library, saved as it is changed, with undo for as long as it is looked at. Neither until it is read. */
export function useEditedSetting<T>(setting: Setting<T>): {
  edited?: EditedSetting<T>;
  settings?: LibrarySettings;
  failure?: string;
} {
  const { api } = useHost();
  const [settings, setSettings] = useState<LibrarySettings>();
  const [history, setHistory] = useState<steps.ValueHistory<T>>();
  const [failure, setFailure] = useState<string>();
  const [saving, setSaving] = useState<SettingSaving>({ state: 'saved' });
  const waiting = useRef<{ value: T }>(undefined);
  const busy = useRef(false);

  useEffect(() => {
    let wanted = true;
    api.readSettings({}).then(
      (found) => {
        if (!wanted) return;
        setSettings(found);
        setHistory(steps.begun(setting.from(found)));
      },
      (error: unknown) => wanted && setFailure(messageOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [api, setting]);

  // One request at a time, and of what is changed meanwhile only the last state.
  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      while (waiting.current) {
        const sent = waiting.current;
        setSaving({ state: 'saving' });
        knownSettingsOf(api).put(await api.changeSettings(setting.to(sent.value)));
        if (waiting.current === sent) {
          waiting.current = undefined;
          setSaving({ state: 'saved' });
        }
      }
    } catch (error) {
      setSaving({ state: 'failed', message: messageOf(error) });
    }
    busy.current = false;
  }, [api, setting]);

  if (!history || !settings) return failure === undefined ? {} : { failure };

  const show = (next: steps.ValueHistory<T> | undefined) => {
    if (!next) return;
    setHistory(next);
    const obstacle = setting.obstacle(next.present);
    waiting.current = obstacle === undefined ? { value: next.present } : undefined;
    if (obstacle === undefined) void flush();
    else setSaving({ state: 'incomplete', message: obstacle });
  };
  return {
    settings,
    edited: {
      value: history.present,
      saving,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      change: (value, merge) => show(steps.changed(history, value, merge)),
      seal: () => setHistory((now) => now && steps.sealed(now)),
      undo() {
        show(steps.undone(history));
        announce(messages().scale.undone);
      },
      redo() {
        show(steps.redone(history));
        announce(messages().scale.redone);
      },
      retry: () => void flush(),
    },
  };
}
