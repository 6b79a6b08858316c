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
        <span className="brand-name">Assay</span>
      </a>
      {children}
      <nav className="bar-links" aria-label={messages().ui.about}>
        <BarLink screen="settings" name={messages().ui.settings} sign="⚙" />
        <BarLink screen="help" name={messages().ui.help} sign="?" />
      </nav>
    </header>
  );
}

interface BarLinkProps {
  readonly screen: 'settings' | 'help';
  readonly name: string;
  /** In its place where the window is narrow. */
  readonly sign: string;
}

function BarLink({ screen, name, sign }: BarLinkProps) {
  return (
    <a href={addressOf({ screen })} aria-label={name} title={name}>
      <span className="bar-sign" aria-hidden="true">
        {sign}
      </span>
      <span className="bar-name">{name}</span>
    </a>
  );
}
