import { flushSync } from 'react-dom';
import { catchUp } from '../ui/when-calm.ts';
import { showEverything } from './reading-view.ts';

/**
 * For commands that end in the panel, which follows the text: what is hidden takes no focus, and neither does a
 * field that still belongs to the sentence before.
 */
export function bringPanelUp(): void {
  flushSync(() => {
    showEverything();
    catchUp();
  });
}
