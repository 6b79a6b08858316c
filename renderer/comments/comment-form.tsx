import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { messages } from '../messages/messages.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { isCommandKey } from '../ui/typing.ts';
import { drafts } from './drafts.ts';
import { mentionAt, withMention } from './mention.ts';

interface Props {
  /** Under which what is not sent yet is found again. */
  readonly draft: string;
  readonly label: string;
  readonly submit: string;
  readonly people?: readonly string[];
  /** Whether nothing is an answer too. */
  readonly mayBeEmpty?: boolean;
  /** Resolves to false when it was not accepted: what was written stays. */
  onSubmit(text: string): Promise<boolean> | boolean;
  onCancel(): void;
}

/** One text and one key to send it; Escape leaves it, and what was written stays for later. `@` offers names. */
export function CommentForm(props: Props) {
  const { draft, label, submit, people = [], mayBeEmpty, onSubmit, onCancel } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => drafts.of(draft));
  const [sending, setSending] = useState(false);
  const [caret, setCaret] = useState(text.length);
  const mention = mentionAt(text, caret, people);
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(end, end);
  }, []);
  const ready = (mayBeEmpty || text.trim() !== '') && !sending;

  const write = (next: string) => {
    setText(next);
    drafts.keep(draft, next);
  };
  const send = async () => {
    if (!ready) return;
    setSending(true);
    const accepted = await onSubmit(text.trim());
    setSending(false);
    // Somebody may have opened it again meanwhile, and gone on.
    if (accepted && drafts.of(draft) === text) write('');
  };
  const pick = (name: string) => {
    if (!mention) return;
    const next = withMention(text, mention, name);
    write(next.text);
    setCaret(next.caret);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const [first] = mention?.names ?? [];
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Tab' && first && !event.shiftKey) {
      event.preventDefault();
      pick(first);
    } else if (event.key === 'Enter' && isCommandKey(event.nativeEvent)) {
      event.preventDefault();
      void send();
    }
  };

  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        aria-label={label}
        placeholder={label}
        // biome-ignore lint/a11y/noAutofocus: it is there because the user asked to write
        autoFocus
        value={text}
        onChange={(event) => {
          write(event.target.value);
          setCaret(event.target.selectionStart);
        }}
        onKeyDown={onKeyDown}
      />
      {mention ? (
        <fieldset className="mention-choice">
          <legend className="screen-reader-only">{messages().comments.speaksTo}</legend>
          {mention.names.map((name) => (
            <button key={name} type="button" className="button small" onClick={() => pick(name)}>
              @{name}
            </button>
          ))}
        </fieldset>
      ) : null}
      <p className="button-row">
        <button type="submit" className="button primary small" disabled={!ready}>
          {submit} <KeyCap>{`${commandKey} ↵`}</KeyCap>
        </button>
        <button type="button" className="button small" onClick={onCancel}>
          {messages().ui.cancel} <KeyCap>Esc</KeyCap>
        </button>
      </p>
    </form>
  );
}
