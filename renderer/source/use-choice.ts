import { useCallback, useState } from 'react';
import type { Choice } from './choice.ts';

interface Steps {
  readonly done: readonly Choice[];
  readonly now: Choice;
  readonly undone: readonly Choice[];
  /** Changes with the same name that follow each other are one step: a title being typed. */
  readonly typing?: string | undefined;
}

/** A choice with undo and redo without limit. */
export function useChoice(original: Choice) {
  const [steps, setSteps] = useState<Steps>({ done: [], now: original, undone: [] });

  const change = useCallback(
    (next: Choice, typing?: string) =>
      setSteps(({ done, now, typing: before }) => ({
        done: typing !== undefined && typing === before ? done : [...done, now],
        now: next,
        undone: [],
        typing,
      })),
    [],
  );
  const undo = useCallback(
    () =>
      setSteps((steps) => {
        const last = steps.done.at(-1);
        if (!last) return steps;
        return { done: steps.done.slice(0, -1), now: last, undone: [...steps.undone, steps.now] };
      }),
    [],
  );
  const redo = useCallback(
    () =>
      setSteps((steps) => {
        const next = steps.undone.at(-1);
        if (!next) return steps;
        return { done: [...steps.done, steps.now], now: next, undone: steps.undone.slice(0, -1) };
      }),
    [],
  );
  return { choice: steps.now, change, undo, redo, canUndo: steps.done.length > 0 };
}
