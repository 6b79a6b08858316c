import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { currentVersion } from '../../shared/article.ts';
import { currentPlace, type ReadingPlace } from '../../shared/reading-place.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { ReadingPlaces } from '../editing/reading-places.ts';
import { focusSentence, makeReachable, revealSentence, sentenceElement } from './focus.ts';
import { placeInWindow, scrollToPlace } from './place-in-window.ts';

/** Goes to where the reader left the article, and remembers where they go from there. */
export function useReadingPlace(
  editor: ArticleEditor,
  places: ReadingPlaces,
  scroller: RefObject<HTMLElement | null>,
): void {
  const leave = useRef(() => {});
  // Before the text is drawn for the first time, so that it is drawn there: an effect can make no elements.
  const left = useMemo(() => {
    // Where one is in the text that another version is about to replace.
    leave.current();
    const kept = places.at(editor.article.id);
    const place = kept && currentPlace(editor.article, kept);
    const index = editor.places.findIndex(({ sentence }) => sentence.id === place?.sentence);
    if (!place || index < 0) return null;
    editor.moveTo(index);
    return place;
  }, [editor, places]);
  // Not an ordinary effect: the last look has to come before the text is gone.
  useLayoutEffect(() => {
    if (!scroller.current) return;
    const watch = watchPlace(editor, places, scroller.current);
    leave.current = watch.leave;
    return watch.stop;
  }, [editor, places, scroller]);
  const begin = useRef(focusSentence);
  const opened = useRef<ArticleEditor>(null);
  useLayoutEffect(() => {
    const mayFocus = !opened.current || isFree(scroller.current);
    begin.current = mayFocus ? focusSentence : makeReachable;
    opened.current = editor;
  }, [editor, scroller]);
  // Before the first frame: the article's beginning would be seen for a moment.
  useLayoutEffect(() => {
    if (!left || !scroller.current) return;
    begin.current(editor.current);
    return settle(editor, scroller.current, left);
  }, [editor, left, scroller]);
  useEffect(() => {
    if (!left) begin.current(editor.current);
  }, [editor, left]);
}

/** Another version, of another person perhaps, takes the focus only from what is about a sentence, or was one until now. */
function isFree(text: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return (
    !focused?.matches('body *') || Boolean(text?.contains(focused) || focused.closest('.panel'))
  );
}

/** Frames in which what was estimated comes near and is laid out. */
const frames = 4;

/** Scrolls to the place, and does so again until nothing moves it any more, or the reader does. Returns how to stop. */
function settle(editor: ArticleEditor, text: HTMLElement, { top }: ReadingPlace): () => void {
  const element = revealSentence(editor.current);
  if (!element) return () => {};
  let left = frames;
  let next = 0;
  const stop = () => {
    cancelAnimationFrame(next);
    for (const name of ['wheel', 'keydown', 'pointerdown']) removeEventListener(name, stop, true);
  };
  const look = () => {
    scrollToPlace(element, text, top);
    left -= 1;
    if (left > 0) next = requestAnimationFrame(look);
    else stop();
  };
  for (const name of ['wheel', 'keydown', 'pointerdown']) addEventListener(name, stop, true);
  look();
  return stop;
}

/** Milliseconds: whoever goes on within them is not there yet. A look needs the text laid out. */
const rest = 2_000;
/** Milliseconds: the most that is lost of somebody who never rests, and whose machine fails. */
const longest = 10_000;

function watchPlace(editor: ArticleEditor, places: ReadingPlaces, text: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [first, last] = [0, 0];
  const look = () => {
    clearTimeout(timer);
    timer = undefined;
    const place = placeIn(editor, text);
    if (place) places.keep(editor.article.id, place);
  };
  // One timer for all that moves in a row: each key moves twice.
  const onceRested = () => {
    const left = Math.min(last + rest, first + longest) - performance.now();
    if (left > 1) timer = setTimeout(onceRested, left);
    else look();
  };
  const later = () => {
    last = performance.now();
    if (timer !== undefined) return;
    first = last;
    timer = setTimeout(onceRested, rest);
  };
  const leave = () => {
    if (timer !== undefined) look();
  };
  text.addEventListener('scroll', later, { passive: true });
  const unsubscribe = editor.subscribe(later);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
  return {
    /** Keeps the place now, if one has moved since it was kept. */
    leave,
    stop() {
      text.removeEventListener('scroll', later);
      unsubscribe();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    },
  };
}

/** Of the sentence with the focus while it is in sight, else of the first that is. */
function placeIn(editor: ArticleEditor, text: HTMLElement): ReadingPlace | null {
  const focused = sentenceElement(editor.current);
  const inSight = (element: HTMLElement) => {
    const top = placeInWindow(element, text);
    return top >= -0.02 && top < 0.98;
  };
  const element =
    focused && inSight(focused)
      ? focused
      : [...text.querySelectorAll<HTMLElement>('[data-sentence-id]')].find(inSight);
  const id = element?.dataset.sentenceId;
  if (!element || id === undefined) return null;
  const start = editor.places.find(({ sentence }) => sentence.id === id)?.sentence.start;
  return {
    sentence: id,
    top: placeInWindow(element, text),
    start,
    version: currentVersion(editor.article).id,
  };
}
