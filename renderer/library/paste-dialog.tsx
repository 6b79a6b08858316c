import { useState } from 'react';
import { messages } from '../messages/messages.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { isCommandKey } from '../ui/typing.ts';
import { useModal } from '../ui/use-modal.ts';

interface Props {
  onAdd(text: string): void;
  onClose(): void;
}

/** For those who would rather see what they paste, and for text typed in. */
export function PasteDialog({ onAdd, onClose }: Props) {
  const dialog = useModal();
  const [text, setText] = useState('');
  const words = messages().library;
  const ready = text.trim() !== '';

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="paste-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onAdd(text);
        }}
      >
        <h2 id="paste-title">{words.pasteTitle}</h2>
        <textarea
          aria-label={words.pasteText}
          dir="auto"
          rows={14}
          value={text}
          placeholder={words.pastePlaceholder}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isCommandKey(event.nativeEvent) && ready) onAdd(text);
          }}
        />
        <p className="button-row">
          <button type="submit" className="button primary" disabled={!ready}>
            {words.pasteAdd} <KeyCap>{`${commandKey} ↵`}</KeyCap>
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {messages().ui.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
