import type { TextDrawing } from './drawing/text.ts';

let drawing: TextDrawing | undefined;

/** The text on screen from now on. Returns how to take it away. */
export function showText(drawn: TextDrawing): () => void {
  drawing = drawn;
  return () => {
    if (drawing === drawn) drawing = undefined;
    drawn.dispose();
  };
}

/** None while the sentence is plain text, far from what is seen. */
export function sentenceElement(index: number): HTMLElement | null {
  return drawing?.elementOf(index) ?? null;
}

/** There for sure, unless the article is not on screen. */
export function revealSentence(index: number): HTMLElement | null {
  return drawing?.reveal(index) ?? null;
}

/** By Tab: of all sentences it alone is. */
export function makeReachable(index: number): void {
  drawing?.makeReachable(index);
}

export function focusSentence(index: number): void {
  const element = revealSentence(index);
  if (!element) return;
  // Before it has the focus: afterwards the browser would look at once whether it may keep it.
  makeReachable(index);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
