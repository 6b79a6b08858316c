import { useEffect } from 'react';
import { sentenceElement } from '../article/focus.ts';
import { rangeIn } from '../article/text-nodes.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { Finder } from './finder.ts';
import { firstAfter } from './matches.ts';

/** So many ranges at most: highlights are cheap only while they are few. */
const most = 1500;

/**
 * Paints the matches in the chunks that are on screen, anew whenever others come near, or their marks change. Where a
 * browser cannot (https://drafts.csswg.org/css-highlight-api-1/), the sentence of the current match still shows where one is.
 * Sentences that are found by their label or state keep their colours, as those are what one looks at: one of them has a ring.
 */
export function useFoundHighlight(editor: ArticleEditor, finder: Finder): void {
  useEffect(() => {
    const text = document.querySelector('.article-text');
    const scroller = text?.parentElement;
    if (!text || !scroller || !('highlights' in CSS)) return;
    let frame = 0;
    let ringed: HTMLElement | null = null;
    const ring = (element: HTMLElement | null) => {
      ringed?.removeAttribute('data-found');
      element?.setAttribute('data-found', '');
      ringed = element;
    };
    const paint = () => {
      const whole = finder.query.words.trim() === '';
      ring(whole ? currentSentence(editor, finder) : null);
      const found = whole ? { others: [], current: [] } : shownRanges(editor, finder, text);
      CSS.highlights.set('found', new Highlight(...found.others));
      CSS.highlights.set('found-current', new Highlight(...found.current));
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    };
    soon();
    const unsubscribe = finder.subscribe(soon);
    const drawn = new MutationObserver(soon);
    drawn.observe(text, { childList: true, subtree: true, characterData: true });
    scroller.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
      drawn.disconnect();
      scroller.removeEventListener('scroll', soon);
      ring(null);
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-current');
    };
  }, [editor, finder]);
}

function currentSentence(editor: ArticleEditor, finder: Finder): HTMLElement | null {
  const match = finder.matches[finder.current];
  return sentenceElement(
    editor.places.findIndex(({ sentence }) => sentence.start === match?.start),
  );
}

interface Shown {
  readonly others: Range[];
  readonly current: Range[];
}

function shownRanges(editor: ArticleEditor, finder: Finder, text: Element): Shown {
  const others: Range[] = [];
  const current: Range[] = [];
  for (const part of text.children) {
    const { top, bottom } = part.getBoundingClientRect();
    if (bottom < -innerHeight / 2 || top > innerHeight * 1.5) continue;
    for (const element of part.querySelectorAll<HTMLElement>('[data-sentence-index]')) {
      const sentence = editor.places[Number(element.dataset.sentenceIndex)]?.sentence;
      if (!sentence) continue;
      for (let index = firstAfter(finder.matches, sentence.start); ; index += 1) {
        const match = finder.matches[index];
        if (!match || match.start >= sentence.end || others.length >= most) break;
        const start = Math.max(0, match.start - sentence.start);
        const end = Math.min(sentence.end, match.end) - sentence.start;
        (index === finder.current ? current : others).push(rangeIn(element, start, end));
      }
    }
  }
  return { others, current };
}
