import { useEffect, useRef } from 'react';
import { isCommandKey, isTyping } from '../ui/typing.ts';
import type { Action } from './review-actions.tsx';

interface Keys {
  readonly actions: readonly Action[];
  step(by: 1 | -1): void;
  undo(): void;
}

/** Plain keys; they work wherever the focus is, except in a text field or a dialog. */
export function useReviewKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      const { actions, step, undo } = latest.current;
      if (isCommandKey(event)) {
        if (key !== 'z' || event.shiftKey) return;
        event.preventDefault();
        undo();
        return;
      }
      if (event.shiftKey) return;
      const by =
        key === 'j' || key === 'n' || key === 'arrowdown'
          ? 1
          : key === 'k' || key === 'arrowup'
            ? -1
            : 0;
      const action = actions.find((one) => one.key.toLowerCase() === key);
      if (by === 0 && (!action || action.obstacle !== undefined)) return;
      event.preventDefault();
      if (by !== 0) step(by);
      else action?.perform();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
