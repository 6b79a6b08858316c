import type { Draft } from '../blocks.ts';

/** `kind: text` a block, with what else is known of it behind the kind. */
export function shown(drafts: readonly Draft[]): string[] {
  return drafts.map(({ kind, text, level, author, time }) => {
    const extra = [level, author, time].filter((part) => part !== undefined).join(', ');
    return `${kind}${extra ? ` (${extra})` : ''}: ${text}`;
  });
}
