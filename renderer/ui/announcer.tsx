import { useSyncExternalStore } from 'react';
import { createListeners } from './listeners.ts';
import { whenCalm } from './when-calm.ts';

let message = '';
const listeners = createListeners();

/** Says something to screen readers without moving the focus. */
export function announce(text: string): void {
  // A repeated message has to change for a live region to speak it again; a no-break space is silent.
  message = text === message ? `${text}\u00a0` : text;
  whenCalm(listeners.tell);
}

export function Announcer() {
  const text = useSyncExternalStore(listeners.subscribe, () => message);
  return (
    <output className="screen-reader-only" aria-live="polite">
      {text}
    </output>
  );
}
