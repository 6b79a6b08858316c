import { useMemo, useRef } from 'react';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import { messages } from '../messages/messages.ts';

interface Props {
  readonly value: string;
  onChange(value: string): void;
  onEnter?(): void;
  /** Into what was found. */
  onDown(): void;
  /** Away from the field, with nothing in it: left to the screen where it is not given. */
  onLeave?(): void;
}

export function SearchField({ value, onChange, onEnter, onDown, onLeave }: Props) {
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
          const act = {
            // Around it there may be a form, which is not what is asked for.
            Enter: onEnter ?? (() => {}),
            ArrowDown: onDown,
            Escape: value === '' ? onLeave : () => onChange(''),
          }[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <CommandKeys of="searchLibrary" />
    </search>
  );
}
