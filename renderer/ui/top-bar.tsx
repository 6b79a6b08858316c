import type { ReactNode } from 'react';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';

export function TopBar({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="top-bar">
      <a
        className="brand"
        href={addressOf({ screen: 'library' })}
        aria-label={messages().ui.toLibrary}
      >
        <span className="brand-mark" aria-hidden="true">
          <span data-label="fact" />
          <span data-label="opinion" />
          <span data-label="claim" />
        </span>
        Assay
      </a>
      {children}
      <nav className="bar-links" aria-label={messages().ui.about}>
        <a href={addressOf({ screen: 'settings' })}>{messages().ui.settings}</a>
        <a href={addressOf({ screen: 'help' })}>{messages().ui.help}</a>
      </nav>
    </header>
  );
}
