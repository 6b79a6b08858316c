import { useState } from 'react';
import { messages } from '../messages/messages.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import { CloseButton, ModalDialog } from '../ui/modal-dialog.tsx';
import { isCommandKey } from '../ui/typing.ts';

interface Props {
  onAdd(text: string): void;
  onClose(): void;
}

/** For those who would rather see what they paste, and for text typed in. */
export function PasteDialog({ onAdd, onClose }: Props) {
  const [text, setText] = useState('');
  const words = messages().library;
  const ready = text.trim() !== '';

  return (
    <ModalDialog title={words.pasteTitle} keepsOpen onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onAdd(text);
        }}
      >
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
          <CloseButton>{messages().ui.cancel}</CloseButton>
        </p>
      </form>
    </ModalDialog>
  );
}
