import { useCallback, useEffect, useRef, useState } from 'react';
import type { VerdictScale } from '../../shared/verdict-scale.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { messageOf } from '../ui/failure-message.ts';
import * as steps from './scale-history.ts';

export type ScaleSaving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Something has to be mended before it can be saved. */
  | { readonly state: 'incomplete'; readonly message: string }
  | { readonly state: 'failed'; readonly message: string };

export interface EditedScale {
  readonly scale: VerdictScale;
  readonly saving: ScaleSaving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  change(scale: VerdictScale, merge?: string): void;
  seal(): void;
  undo(): void;
  redo(): void;
  retry(): void;
}

/** The library's scale, saved as it is changed, with undo for as long as it is looked at. Neither until it is read. */
export function useScale(): { edited?: EditedScale; failure?: string } {
  const { api } = useHost();
  const [history, setHistory] = useState<steps.ScaleHistory>();
  const [failure, setFailure] = useState<string>();
  const [saving, setSaving] = useState<ScaleSaving>({ state: 'saved' });
  const waiting = useRef<VerdictScale>(undefined);
  const busy = useRef(false);

  useEffect(() => {
    let wanted = true;
    api.readSettings({}).then(
      ({ verdictScale }) => wanted && setHistory(steps.begun(verdictScale)),
      (error: unknown) => wanted && setFailure(messageOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [api]);

  // One request at a time, and of what is changed meanwhile only the last state.
  const flush = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      while (waiting.current) {
        const verdictScale = waiting.current;
        setSaving({ state: 'saving' });
        await api.changeSettings({ verdictScale });
        if (waiting.current === verdictScale) {
          waiting.current = undefined;
          setSaving({ state: 'saved' });
        }
      }
    } catch (error) {
      setSaving({ state: 'failed', message: messageOf(error) });
    }
    busy.current = false;
  }, [api]);

  if (!history) return failure === undefined ? {} : { failure };

  const show = (next: steps.ScaleHistory | undefined) => {
    if (!next) return;
    setHistory(next);
    const obstacle = obstacleIn(next.present);
    waiting.current = obstacle === undefined ? next.present : undefined;
    if (obstacle === undefined) void flush();
    else setSaving({ state: 'incomplete', message: obstacle });
  };
  return {
    edited: {
      scale: history.present,
      saving,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      change: (scale, merge) => show(steps.changed(history, scale, merge)),
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

function obstacleIn(scale: VerdictScale): string | undefined {
  const { unnamed, sameName } = messages().scale;
  const names = scale.map(({ name }) => name.trim());
  if (names.includes('')) return unnamed;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : sameName(twice);
}
