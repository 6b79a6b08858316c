/** Whoever wants to be told, and the telling. */
export interface Listeners<Told = void> {
  readonly tell: (told: Told) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: (told: Told) => void) => () => void;
}

export function createListeners<Told = void>(): Listeners<Told> {
  const listeners = new Set<(told: Told) => void>();
  return {
    tell(told) {
      for (const listener of listeners) listener(told);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
