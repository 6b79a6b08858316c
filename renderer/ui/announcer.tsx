import { useSyncExternalStore } from 'react';
import { afterPaint } from './after-paint.ts';

let message = '';
const listeners = new Set<() => void>();

/** Says something to screen readers without moving the focus. */
export function announce(text: string): void {
  // A repeated message has to change for a live region to speak it again; a no-break space is silent.
  message = text === message ? `${text}\u00a0` : text;
  afterPaint(tell);
}

function tell(): void {
  for (const listener of listeners) listener();
}

export function Announcer() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
  );
  return (
    <output className="screen-reader-only" aria-live="polite">
      {text}
    </output>
  );
}
