import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import type { ReadingPlace } from '../../shared/reading-place.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { ReadingPlaces } from '../editing/reading-places.ts';
import { focusSentence, revealSentence, sentenceElement } from './focus.ts';

/** Goes to where the reader left the article, and remembers where they go from there. */
export function useReadingPlace(
  editor: ArticleEditor,
  places: ReadingPlaces,
  scroller: RefObject<HTMLElement | null>,
): void {
  // Before the text is drawn for the first time, so that it is drawn there: an effect can make no elements.
  const left = useMemo(() => {
    const place = places.at(editor.article.id);
    if (place)
      editor.moveTo(editor.places.findIndex(({ sentence }) => sentence.id === place.sentence));
    return place;
  }, [editor, places]);
  // Not an ordinary effect: the last look has to come before the text is gone.
  useLayoutEffect(
    () => (scroller.current ? watchPlace(editor, places, scroller.current) : undefined),
    [editor, places, scroller],
  );
  useEffect(() => {
    focusSentence(editor.current);
    if (left && scroller.current && editor.places[editor.current]?.sentence.id === left.sentence)
      scrollTo(scroller.current, editor.current, left.top);
  }, [editor, left, scroller]);
}

/** How long scrolling and moving must rest before it is worth a look. Milliseconds. */
const rest = 150;

function watchPlace(editor: ArticleEditor, places: ReadingPlaces, text: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moved = 0;
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    const place = placeIn(editor, text);
    if (place) places.keep(editor.article.id, place);
  };
  // One timer for all that moves in a row: each key moves twice.
  const lookOnceRested = () => {
    const left = moved + rest - performance.now();
    if (left > 1) timer = setTimeout(lookOnceRested, left);
    else look();
  };
  const later = () => {
    moved = performance.now();
    timer ??= setTimeout(lookOnceRested, rest);
  };
  const leave = () => {
    if (timer !== undefined) look();
    places.flush();
  };
  text.addEventListener('scroll', later, { passive: true });
  const unsubscribe = editor.subscribe(later);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
  return () => {
    text.removeEventListener('scroll', later);
    unsubscribe();
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', leave);
    leave();
  };
}

/** Of the sentence with the focus while it is in sight, else of the first that is. */
function placeIn(editor: ArticleEditor, text: HTMLElement): ReadingPlace | null {
  const focused = sentenceElement(editor.current);
  const inSight = (element: HTMLElement) => {
    const top = share(element, text);
    return top >= -0.02 && top < 0.98;
  };
  const element =
    focused && inSight(focused)
      ? focused
      : [...text.querySelectorAll<HTMLElement>('[data-sentence-id]')].find(inSight);
  const sentence = element?.dataset.sentenceId;
  return element && sentence !== undefined ? { sentence, top: share(element, text) } : null;
}

/** How far down the window a sentence begins; of texts in columns, how far from the right. */
function share(element: HTMLElement, text: HTMLElement): number {
  const [first] = element.getClientRects();
  if (!first) return -1;
  const frame = text.getBoundingClientRect();
  return isVertical(text)
    ? (frame.right - first.right) / frame.width
    : (first.top - frame.top) / frame.height;
}

function scrollTo(text: HTMLElement, index: number, top: number): void {
  const element = revealSentence(index);
  if (!element) return;
  // What is far away has only an estimated place; the next look is from nearby.
  for (let look = 0; look < 3; look += 1) {
    const by = share(element, text) - Math.min(0.9, Math.max(0, top));
    if (isVertical(text)) text.scrollLeft -= by * text.clientWidth;
    else text.scrollTop += by * text.clientHeight;
  }
}

function isVertical(text: HTMLElement): boolean {
  return text.hasAttribute('data-columns');
}
