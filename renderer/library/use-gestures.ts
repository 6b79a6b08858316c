import { useEffect, useState } from 'react';
import { useHost } from '../host/host-context.ts';
import { isCommandKey, isTyping } from '../ui/typing.ts';
import { type Candidate, fromTransfer } from './candidates.ts';

interface Gestures {
  addAll(candidates: readonly Candidate[]): Promise<void>;
  pick(): void;
  undo(): void;
}

/** Dropping and pasting anywhere in the window, and the library's command keys. Gives whether something hovers. */
export function useGestures({ addAll, pick, undo }: Gestures): boolean {
  const host = useHost();
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    const addSome = (candidates: readonly Candidate[]) =>
      candidates.length > 0 ? addAll(candidates) : undefined;
    // Enter and leave are counted because both fire for every element on the way.
    let depth = 0;
    const hover = (change: 1 | -1) => () => {
      depth = Math.max(0, depth + change);
      setDragging(depth > 0);
    };
    const listeners: { readonly [K in keyof WindowEventMap]?: (event: WindowEventMap[K]) => void } =
      {
        dragenter: hover(1),
        dragleave: hover(-1),
        // Without this the browser opens a dropped file in place of the app.
        dragover: (event) => event.preventDefault(),
        drop: (event) => {
          event.preventDefault();
          depth = 0;
          setDragging(false);
          if (event.dataTransfer) void fromTransfer(event.dataTransfer).then(addSome);
        },
        paste: (event) => {
          if (isTyping(event.target) || !event.clipboardData) return;
          event.preventDefault();
          void fromTransfer(event.clipboardData).then(addSome);
        },
        keydown: (event) => {
          if (!isCommandKey(event) || isTyping(event.target)) return;
          const key = event.key.toLowerCase();
          if (key !== 'o' && key !== 'z') return;
          event.preventDefault();
          (key === 'o' ? pick : undo)();
        },
      };
    for (const [name, listener] of Object.entries(listeners))
      addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        removeEventListener(name, listener as EventListener);
    };
  }, [addAll, pick, undo]);

  useEffect(
    () =>
      host.onCommand((command) => {
        if (command === 'addFiles') pick();
        else if (command === 'undo' || command === 'redo') {
          // A menu takes the key before the page sees it, so a text field's own undo is asked for here.
          if (isTyping(document.activeElement)) document.execCommand(command);
          else if (command === 'undo') undo();
        }
      }),
    [host, pick, undo],
  );

  return dragging;
}
