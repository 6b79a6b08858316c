import { type RefObject, useEffect } from 'react';

/** Lays an element over the strip where the seen part of the text is; straight to its style, for it moves on every scroll. */
export function useView(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = document.querySelector('.reading');
    const element = view.current;
    if (!text || !element) return;
    let frame = 0;
    const place = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { start, seen, all } = extentOf(text);
        element.style.insetBlockStart = `${(100 * start) / all}%`;
        element.style.blockSize = `${(100 * Math.min(seen, all)) / all}%`;
      });
    };
    place();
    text.addEventListener('scroll', place, { passive: true });
    const resized = new ResizeObserver(place);
    resized.observe(text);
    return () => {
      cancelAnimationFrame(frame);
      text.removeEventListener('scroll', place);
      resized.disconnect();
    };
  }, [view]);
}

/** Along the text: downwards, or from right to left where it is set in columns. */
function extentOf(text: Element) {
  return getComputedStyle(text).writingMode === 'vertical-rl'
    ? { start: -text.scrollLeft, seen: text.clientWidth, all: text.scrollWidth }
    : { start: text.scrollTop, seen: text.clientHeight, all: text.scrollHeight };
}
