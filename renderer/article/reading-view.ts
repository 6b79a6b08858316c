import { useSyncExternalStore } from 'react';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { createListeners } from '../ui/listeners.ts';

/** How every article is looked at, until Assay is closed. */
export interface ReadingView {
  /** What is verified is struck through. */
  readonly proof: boolean;
  /** Only the text, without sidebar and panel. */
  readonly distractionFree: boolean;
}

let view: ReadingView = { proof: false, distractionFree: false };
const listeners = createListeners();

export function useReadingView(): ReadingView {
  return useSyncExternalStore(listeners.subscribe, () => view);
}

export function toggleProof(): void {
  change({ ...view, proof: !view.proof });
  const { proofOn, proofOff } = messages().commands;
  announce(view.proof ? proofOn : proofOff);
}

export function toggleDistractionFree(): void {
  change({ ...view, distractionFree: !view.distractionFree });
  const { distractionFreeOn, distractionFreeOff } = messages().commands;
  announce(view.distractionFree ? distractionFreeOn : distractionFreeOff);
}

/** For what stands beside the text and is asked for. */
export function showEverything(): void {
  if (view.distractionFree) change({ ...view, distractionFree: false });
}

function change(next: ReadingView): void {
  view = next;
  listeners.tell();
}
