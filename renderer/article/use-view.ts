import { type RefObject, useEffect } from 'react';
import { afterPaint } from '../ui/after-paint.ts';

/** Lays an element over the strip where the seen part of the text is; straight to its style, for it moves on every scroll. */
export function useView(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = document.querySelector('.reading');
    const element = view.current;
    if (!text || !element) return;
    const place = () => {
      const { start, seen, all } = extentOf(text);
      const height = element.parentElement?.clientHeight ?? 0;
      const share = Math.min(seen, all) / all;
      element.style.transform = `translateY(${(height * start) / all}px) scaleY(${share})`;
    };
    // At once: the frame that scrolls is being made, and it shows both.
    text.addEventListener('scroll', place, { passive: true });
    // When layout is known: asking for it while an article is being opened would lay out twice.
    const placeLater = () => afterPaint(place);
    placeLater();
    const resized = new ResizeObserver(placeLater);
    resized.observe(text);
    return () => {
      text.removeEventListener('scroll', place);
      resized.disconnect();
    };
  }, [view]);
}

/** Along the text: downwards, or from right to left where it is set in columns. */
function extentOf(text: Element) {
  return text.hasAttribute('data-columns')
    ? { start: -text.scrollLeft, seen: text.clientWidth, all: text.scrollWidth }
    : { start: text.scrollTop, seen: text.clientHeight, all: text.scrollHeight };
}
