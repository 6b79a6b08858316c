import { useEffect, useMemo, useState } from 'react';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import { isTyping } from '../ui/typing.ts';
import { type Candidate, fromTransfer } from './candidates.ts';

interface Gestures {
  addAll(candidates: readonly Candidate[]): Promise<void>;
  pick(): void;
}

/** Dropping and pasting anywhere in the window, and choosing files. Gives whether something hovers. */
export function useGestures({ addAll, pick }: Gestures): boolean {
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
      };
    for (const [name, listener] of Object.entries(listeners))
      addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        removeEventListener(name, listener as EventListener);
    };
  }, [addAll]);

  const performers = useMemo((): Performers => ({ addFiles: pick }), [pick]);
  useCommands(performers);

  return dragging;
}
