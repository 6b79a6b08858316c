import { useCallback, useEffect, useState } from 'react';
import type { CommandId } from '../commands/catalogue.ts';
import { recorded } from '../commands/key-string.ts';

export interface Recording {
  /** Whose key is being recorded. */
  readonly id: CommandId | undefined;
  /** Something was pressed that can be no command's key. */
  readonly refused: boolean;
  start(id: CommandId): void;
  /** The same function always. */
  readonly stop: () => void;
}

/** The next key that is pressed is the command's, and does nothing else. */
export function useRecording(onRecorded: (id: CommandId, key: string) => void): Recording {
  const [id, setId] = useState<CommandId>();
  const [refused, setRefused] = useState(false);
  const stop = useCallback(() => {
    setId(undefined);
    setRefused(false);
  }, []);

  useEffect(() => {
    if (!id) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) {
        stop();
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const key = recorded(event);
      if (event.key === 'Escape') stop();
      else if (key) {
        stop();
        onRecorded(id, key);
      } else if (/^(?:Enter| )$/.test(event.key)) setRefused(true);
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [id, onRecorded, stop]);

  return { id, refused, start: setId, stop };
}
