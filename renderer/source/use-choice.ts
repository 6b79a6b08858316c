import { useCallback, useState } from 'react';
import { begun, changed, redone, undone } from '../ui/value-history.ts';
import type { Choice } from './choice.ts';

/** A choice with undo and redo without limit. */
export function useChoice(original: Choice) {
  const [history, setHistory] = useState(() => begun(original));
  return {
    choice: history.present,
    canUndo: history.past.length > 0,
    change: useCallback(
      (next: Choice, typing?: string) => setHistory((now) => changed(now, next, typing)),
      [],
    ),
    undo: useCallback(() => setHistory((now) => undone(now) ?? now), []),
    redo: useCallback(() => setHistory((now) => redone(now) ?? now), []),
  };
}
