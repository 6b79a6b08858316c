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

export function focusSentence(index: number): void {
  const element = revealSentence(index);
  if (!element) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
