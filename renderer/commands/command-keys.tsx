import { memo } from 'react';
import { messages } from '../messages/messages.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import type { CommandId } from './catalogue.ts';
import { shownKey } from './key-names.ts';
import { keysOf } from './keymap.ts';
import { useChangedKeys } from './use-commands.ts';

/** The first key of each command, where the command is taught. Nothing for commands without a key. */
export const CommandKeys = memo(function CommandKeys({
  of,
}: {
  readonly of: CommandId | readonly CommandId[];
}) {
  useChangedKeys();
  const shown = [of].flat().flatMap((id) => {
    const [first] = keysOf(id);
    return first === undefined ? [] : [shownKey(first)];
  });
  return shown.length === 0 ? null : <KeyCap>{shown.join(' ')}</KeyCap>;
});

/** For tooltips: "Split sentence (S)". */
export function titleWithKey(id: CommandId): string {
  const [first] = keysOf(id);
  const title = messages().commands.titles[id];
  return first === undefined ? title : `${title} (${shownKey(first)})`;
}
