import type { Command } from '../../shared/command.ts';
import { isModalOpen } from '../ui/modal.ts';
import { isTyping } from '../ui/typing.ts';
import { definitionOf } from './catalogue.ts';
import { commandsFor } from './keymap.ts';
import { isEnabled, perform } from './registry.ts';

/** Keys become commands: those that nothing on the page wanted for itself. Returns how to stop it. */
export function dispatchKeys(): () => void {
  addEventListener('keydown', dispatch);
  return () => removeEventListener('keydown', dispatch);
}

/**
 * Where nothing between the element and the window listens to keys, they need not go there: with a whole page above, the
 * way takes longer than what they ask for.
 */
export function dispatchKeysOf(element: HTMLElement): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    dispatch(event);
    if (event.defaultPrevented) event.stopPropagation();
  };
  element.addEventListener('keydown', onKeyDown);
  return () => element.removeEventListener('keydown', onKeyDown);
}

function dispatch(event: KeyboardEvent): void {
  // While a word is being composed its keys belong to the input method.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
  // What lies under a dialog is out of reach.
  if (isModalOpen()) return;
  const typing = isTyping(event.target);
  const id = commandsFor(event).find(
    (command) => (!typing || definitionOf(command).whileTyping) && isEnabled(command),
  );
  if (!id) return;
  event.preventDefault();
  perform(id);
}

/** A menu takes its key before the page sees it, so a text field's own undo is asked for here. */
export function performMenuCommand(command: Command): void {
  if ((command === 'undo' || command === 'redo') && isTyping(document.activeElement))
    document.execCommand(command);
  else if (!isModalOpen()) perform(command);
}
