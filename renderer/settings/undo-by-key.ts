import type { KeyboardEvent } from 'react';
import { isCommandKey, isTyping } from '../ui/typing.ts';
import type { EditedSetting } from './use-edited-setting.ts';

/** Inside the section only: elsewhere on the screen the same keys take back something else. */
export function undoByKey(
  { undo, redo }: Pick<EditedSetting<unknown>, 'undo' | 'redo'>,
  event: KeyboardEvent,
): void {
  if (!isCommandKey(event.nativeEvent)) return;
  // A text field keeps its own undo; a colour has none.
  const { target } = event;
  const colour = target instanceof HTMLInputElement && target.type === 'color';
  if (isTyping(target) && !colour) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
}
