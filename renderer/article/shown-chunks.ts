/**
 * Which chunks have their sentences as elements: those near what is seen, and the one with the focus. All others are plain
 * text in the page, so that the browser's own search, copying and screen readers have the whole article at a fraction of
 * the cost.
 */
export interface ShownChunks {
  isShown(chunk: number): boolean;
  subscribe(chunk: number, listener: () => void): () => void;
  show(chunk: number): void;
  hide(chunk: number): void;
}

export function createShownChunks(first: number): ShownChunks {
  const shown = new Set([first]);
  const listeners = new Map<number, () => void>();
  return {
    isShown: (chunk) => shown.has(chunk),
    subscribe(chunk, listener) {
      listeners.set(chunk, listener);
      return () => listeners.delete(chunk);
    },
    show(chunk) {
      if (shown.has(chunk)) return;
      shown.add(chunk);
      listeners.get(chunk)?.();
    },
    hide(chunk) {
      if (shown.delete(chunk)) listeners.get(chunk)?.();
    },
  };
}
