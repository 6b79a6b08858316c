/** How far down the window an element begins, as a share of it; of texts in columns, how far from the right. */
export function placeInWindow(element: Element, text: HTMLElement): number {
  const [first] = element.getClientRects();
  if (!first) return -1;
  const frame = text.getBoundingClientRect();
  return isVertical(text)
    ? (frame.right - first.right) / frame.width
    : (first.top - frame.top) / frame.height;
}

/** Scrolls so that the element begins there. */
export function scrollToPlace(element: Element, text: HTMLElement, top: number): void {
  // What is far away has only an estimated place; the next look is from nearby.
  for (let look = 0; look < 3; look += 1) {
    const by = placeInWindow(element, text) - Math.min(0.9, Math.max(0, top));
    if (isVertical(text)) text.scrollLeft -= by * text.clientWidth;
    else text.scrollTop += by * text.clientHeight;
  }
}

function isVertical(text: HTMLElement): boolean {
  return text.hasAttribute('data-columns');
}
