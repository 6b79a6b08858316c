import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createListeners } from '../ui/listeners.ts';

export type SheetTab = 'statement' | 'evidence' | 'followUp';

interface SheetView {
  readonly tab: SheetTab;
  /** Id of the piece of evidence that is open for editing. */
  readonly open: string | undefined;
}

// Outlives the panel: whoever goes through claims to add evidence stays at the evidence.
let view: SheetView = { tab: 'statement', open: undefined };
const listeners = createListeners();

export function showInSheet(next: Partial<SheetView>): void {
  view = { ...view, ...next };
  listeners.tell();
}

export function useSheetView(): SheetView {
  return useSyncExternalStore(listeners.subscribe, () => view);
}

/** Focuses a field, wherever in the sheet it is. */
export function focusInSheet(next: Partial<SheetView>, selector: string): void {
  flushSync(() => showInSheet(next));
  document.querySelector<HTMLElement>(selector)?.focus();
}
