import type { ReactNode } from 'react';
import { CommandKeys } from '../commands/command-keys.tsx';
import { perform } from '../commands/registry.ts';
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
      <div className="top-bar-end">
        <nav className="bar-links" aria-label={messages().ui.about}>
          <BarLink screen="settings" name={messages().ui.settings} sign="⚙" />
          <BarLink screen="help" name={messages().ui.help} sign="?" />
        </nav>
        <button type="button" className="palette-button" onClick={() => perform('openPalette')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="7" cy="7" r="4.5" />
            <path d="M10.5 10.5 14 14" />
          </svg>
          <span>{messages().commands.open}</span> <CommandKeys of="openPalette" />
        </button>
      </div>
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
