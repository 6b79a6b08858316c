import { flushSync } from 'react-dom';

let show: (sentence: number) => void = () => {};

/** The text on screen says how it makes the element of a sentence that is plain text so far. */
export function onReveal(how: (sentence: number) => void): () => void {
  show = how;
  return () => {
    show = () => {};
  };
}

/** Sentences are found by their place, not held by React: twenty thousand refs would cost more than one query. */
export function sentenceElement(index: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-sentence-index="${index}"]`);
}

/** There for sure, unless the article is not on screen. */
export function revealSentence(index: number): HTMLElement | null {
  const there = sentenceElement(index);
  if (there) return there;
  flushSync(() => show(index));
  return sentenceElement(index);
}

export function focusSentence(index: number): void {
  const element = revealSentence(index);
  if (!element) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
