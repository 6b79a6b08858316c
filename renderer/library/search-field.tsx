import { useMemo, useRef } from 'react';
import { CommandKeys } from '../commands/command-keys.tsx';
import { type Performers, perform } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import { messages } from '../messages/messages.ts';

interface Props {
  readonly value: string;
  onChange(value: string): void;
  onEnter?(): void;
}

export function SearchField({ value, onChange, onEnter }: Props) {
  const input = useRef<HTMLInputElement>(null);

  const performers = useMemo(
    (): Performers => ({
      searchLibrary: {
        run: () => input.current?.focus(),
        isEnabled: () => input.current?.checkVisibility() ?? false,
      },
    }),
    [],
  );
  useCommands(performers);

  return (
    <search className="search-field">
      <input
        ref={input}
        type="search"
        aria-label={messages().library.searchLabel}
        placeholder={messages().library.search}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') onChange('');
          if (event.key === 'Enter') onEnter?.();
          if (event.key === 'ArrowDown' && perform('nextArticle')) event.preventDefault();
        }}
      />
      <CommandKeys of="searchLibrary" />
    </search>
  );
}
