import type { Label } from '../../shared/annotation.ts';
import type { CommandId } from './catalogue.ts';

/** Marks and goes on to the next sentence. */
export const labelCommands = {
  fact: 'markFact',
  opinion: 'markOpinion',
  claim: 'markClaim',
  cleared: 'markCleared',
} as const satisfies Readonly<Record<Label, CommandId>>;

/** Marks and stays; several sentences get one mark. */
export const stayingCommands = {
  fact: 'labelFact',
  opinion: 'labelOpinion',
  claim: 'labelClaim',
  cleared: 'labelCleared',
} as const satisfies Readonly<Record<Label, CommandId>>;
