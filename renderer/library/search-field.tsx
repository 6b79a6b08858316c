import { useEffect, useRef } from 'react';
import { messages } from '../messages/messages.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { isTyping } from '../ui/typing.ts';

interface Props {
  readonly value: string;
  onChange(value: string): void;
}

export function SearchField({ value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

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
          if (event.key === 'Escape') onChange('');
        }}
      />
      <KeyCap>/</KeyCap>
    </search>
  );
}
