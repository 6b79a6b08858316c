/** A setting with every state it had since it was opened. */
export interface SettingHistory<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Changes with the same key that follow each other are one step: a name being typed. */
  readonly merge?: string | undefined;
}

export function begun<T>(present: T): SettingHistory<T> {
  return { past: [], present, future: [] };
}

export function changed<T>(
  { past, present, merge: last }: SettingHistory<T>,
  next: T,
  merge?: string,
): SettingHistory<T> {
  const continues = merge !== undefined && merge === last;
  return { past: continues ? past : [...past, present], present: next, future: [], merge };
}

export function sealed<T>(history: SettingHistory<T>): SettingHistory<T> {
  return history.merge === undefined ? history : { ...history, merge: undefined };
}

export function undone<T>({
  past,
  present,
  future,
}: SettingHistory<T>): SettingHistory<T> | undefined {
  if (past.length === 0) return undefined;
  const before = past.at(-1) as T;
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<T>({
  past,
  present,
  future,
}: SettingHistory<T>): SettingHistory<T> | undefined {
  if (future.length === 0) return undefined;
  const [after, ...rest] = future as readonly [T, ...T[]];
  return { past: [...past, present], present: after, future: rest };
}
