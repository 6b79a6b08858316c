import type { CommandId } from '../commands/catalogue.ts';
import { useChangingCommands } from '../commands/use-commands.ts';
import type { Action } from './review-actions.tsx';

interface Reviewing {
  readonly actions: readonly Action[];
  step(by: 1 | -1): void;
  /** Where there are several lists. */
  stepTab?(by: 1 | -1): void;
  undo(): void;
}

const commands = [
  'nextMark',
  'previousMark',
  'nextQueue',
  'previousQueue',
  'undo',
  'approve',
  'giveBack',
  'takeSecond',
  'handOn',
  'editMark',
  'comment',
  // Disagreements are settled with the keys that mark.
  'markFact',
  'markOpinion',
  'markClaim',
  'markCleared',
] as const satisfies readonly CommandId[];

/** What can be done with one of a list of marks. */
export function useReviewCommands({ actions, step, stepTab, undo }: Reviewing): void {
  useChangingCommands(commands, {
    nextMark: () => step(1),
    previousMark: () => step(-1),
    ...(stepTab ? { nextQueue: () => stepTab(1), previousQueue: () => stepTab(-1) } : {}),
    undo,
    ...Object.fromEntries(
      actions.map(({ command, obstacle, perform }) => [
        command,
        { run: perform, isEnabled: () => obstacle === undefined },
      ]),
    ),
  });
}
