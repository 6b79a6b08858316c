/** Sentences are found by their place, not held by React: twenty thousand refs would cost more than one query. */
export function sentenceElement(index: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-sentence-index="${index}"]`);
}

export function focusSentence(index: number): void {
  const element = sentenceElement(index);
  if (!element) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}
