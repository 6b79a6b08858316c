/** A value that is always replaced as a whole, with every state it had since it was opened. */
export interface ValueHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Changes with the same key that follow each other are one step: a name being typed. */
  readonly merge?: string | undefined;
}

export function begun<T>(present: T): ValueHistory<T> {
  return { past: [], present, future: [] };
}

export function changed<T>(
  { past, present, merge: last }: ValueHistory<T>,
  next: T,
  merge?: string,
): ValueHistory<T> {
  const continues = merge !== undefined && merge === last;
  return { past: continues ? past : [...past, present], present: next, future: [], merge };
}

export function sealed<T>(history: ValueHistory<T>): ValueHistory<T> {
  return history.merge === undefined ? history : { ...history, merge: undefined };
}

export function undone<T>({ past, present, future }: ValueHistory<T>): ValueHistory<T> | undefined {
  if (past.length === 0) return undefined;
  const before = past.at(-1) as T;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<T>({ past, present, future }: ValueHistory<T>): ValueHistory<T> | undefined {
  if (future.length === 0) return undefined;
  const [after, ...rest] = future as readonly [T, ...T[]];
  return { past: [...past, present], present: after, future: rest };
}
