import { memo } from 'react';
import { messages } from '../messages/messages.ts';

/** Keys by their English names; the cap says what is printed on the keyboards of the app's language. */
export const KeyCap = memo(function KeyCap({ children }: { readonly children: string }) {
  const { keys } = messages().ui;
  return (
    <kbd className="key-cap">{children.replace(/[A-Za-z]{3,}/g, (name) => keys[name] ?? name)}</kbd>
  );
});

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** The command key as this system writes it. */
export const commandKey = mac ? '⌘' : 'Ctrl';
