import { type RefObject, useEffect } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { ReadingPlaces } from '../editing/reading-places.ts';
import { focusSentence, revealSentence, sentenceElement } from './focus.ts';

/** Goes to where the reader left the article, and remembers where they go from there. */
export function useReadingPlace(
  editor: ArticleEditor,
  places: ReadingPlaces,
  scroller: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const window = scroller.current;
    if (!window) return;
    const { id } = editor.article;
    const known = places.at(id);
    const left = editor.places[editor.current]?.sentence.id === known?.sentence ? known : null;
    focusSentence(editor.current);
    if (left) scrollTo(window, editor.current, left.top);

    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const place = placeOf(editor, window);
        if (place) places.keep(id, place);
      });
    };
    const leave = () => places.flush();
    window.addEventListener('scroll', look, { passive: true });
    const unsubscribe = editor.subscribe(look);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', look);
      unsubscribe();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [editor, places, scroller]);
}

/** The sentence with the focus while it is in sight, else the first that is. */
function placeOf(editor: ArticleEditor, window: HTMLElement) {
  const focused = sentenceElement(editor.current);
  const top = focused && share(focused, window);
  if (focused && top !== null && top > -0.02 && top < 0.98)
    return named(editor, editor.current, top);
  for (const element of window.querySelectorAll<HTMLElement>('[data-sentence-index]')) {
    const place = share(element, window);
    if (place >= 0 && place < 0.98)
      return named(editor, Number(element.dataset.sentenceIndex), place);
  }
  return null;
}

function named(editor: ArticleEditor, index: number, top: number) {
  const sentence = editor.places[index]?.sentence.id;
  return sentence === undefined ? null : { sentence, top };
}

/** Of texts in columns the beginning is at the right. */
function share(element: HTMLElement, window: HTMLElement): number {
  const [first] = element.getClientRects();
  if (!first) return -1;
  const frame = window.getBoundingClientRect();
  return isVertical(window)
    ? (frame.right - first.right) / frame.width
    : (first.top - frame.top) / frame.height;
}

function scrollTo(window: HTMLElement, index: number, top: number): void {
  const element = revealSentence(index);
  if (!element) return;
  // What is far away is only estimated until it is near: the second look has the true sizes.
  for (let look = 0; look < 3; look += 1) {
    const by = share(element, window) - Math.min(0.9, Math.max(0.02, top));
    if (isVertical(window)) window.scrollLeft -= by * window.clientWidth;
    else window.scrollTop += by * window.clientHeight;
  }
}

function isVertical(window: HTMLElement): boolean {
  return getComputedStyle(window).writingMode === 'vertical-rl';
}
