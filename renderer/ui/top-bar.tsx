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
        aria-label="Assay, to the library"
      >
        <span className="brand-mark" aria-hidden="true">
          <span data-label="fact" />
          <span data-label="opinion" />
          <span data-label="claim" />
        </span>
        Assay
      </a>
      {children}
      <div className="top-bar-end">
        <a className="help-link" href={addressOf({ screen: 'help' })}>
          Help
        </a>
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
