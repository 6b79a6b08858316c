import type { Draft } from '../blocks.ts';

/** `kind: text` a block that is kept, with what else is known of it behind the kind. */
export function shown(drafts: readonly Draft[]): string[] {
  const kept = drafts.filter(({ leftOut }) => !leftOut);
  return kept.map(({ kind, text, level, author, time }) => {
    const extra = [level, author, time].filter((part) => part !== undefined).join(', ');
    return `${kind}${extra ? ` (${extra})` : ''}: ${text}`;
  });
}
