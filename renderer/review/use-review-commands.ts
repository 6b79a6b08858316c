import { useCommands } from '../commands/use-commands.ts';
import type { Action } from './review-actions.tsx';

interface Reviewing {
  readonly actions: readonly Action[];
  step(by: 1 | -1): void;
  undo(): void;
}

export function useReviewCommands({ actions, step, undo }: Reviewing): void {
  useCommands({
    nextMark: () => step(1),
    previousMark: () => step(-1),
    undo,
    ...Object.fromEntries(
      actions.map(({ command, obstacle, perform }) => [
        command,
        { run: perform, isEnabled: () => obstacle === undefined },
      ]),
    ),
  });
}
