import type { Command } from '../../shared/command.ts';
import { isTyping } from '../ui/typing.ts';
import { definitionOf } from './catalogue.ts';
import { commandsFor } from './keymap.ts';
import { isEnabled, perform } from './registry.ts';

/** The one listener by which keys become commands. Returns how to stop it. */
export function dispatchKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed its keys belong to the input method.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    // What lies under a dialog is out of reach.
    if (document.querySelector(':modal')) return;
    const typing = isTyping(event.target);
    const id = commandsFor(event).find(
      (command) => (!typing || definitionOf(command).whileTyping) && isEnabled(command),
    );
    if (!id) return;
    event.preventDefault();
    perform(id);
  };
  addEventListener('keydown', onKeyDown);
  return () => removeEventListener('keydown', onKeyDown);
}

/** A menu takes its key before the page sees it, so a text field's own undo is asked for here. */
export function performMenuCommand(command: Command): void {
  if ((command === 'undo' || command === 'redo') && isTyping(document.activeElement))
    document.execCommand(command);
  else if (!document.querySelector(':modal')) perform(command);
}
