import type { VerdictScale } from '../../shared/verdict-scale.ts';

/** A scale with every state it had since it was opened. */
export interface ScaleHistory {
  readonly past: readonly VerdictScale[];
  readonly present: VerdictScale;
  readonly future: readonly VerdictScale[];
  /** Changes with the same key that follow each other are one step: a name being typed. */
  readonly merge?: string | undefined;
}

export const begun = (present: VerdictScale): ScaleHistory => ({ past: [], present, future: [] });

export function changed(
  { past, present, merge: last }: ScaleHistory,
  next: VerdictScale,
  merge?: string,
): ScaleHistory {
  const continues = merge !== undefined && merge === last;
  return { past: continues ? past : [...past, present], present: next, future: [], merge };
}

export function sealed(history: ScaleHistory): ScaleHistory {
  return history.merge === undefined ? history : { ...history, merge: undefined };
}

export function undone({ past, present, future }: ScaleHistory): ScaleHistory | undefined {
  const before = past.at(-1);
  return before && { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone({ past, present, future }: ScaleHistory): ScaleHistory | undefined {
  const [after, ...rest] = future;
  return after && { past: [...past, present], present: after, future: rest };
}
