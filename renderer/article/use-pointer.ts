import { type FocusEvent, type MouseEvent, useMemo } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { makeReachable } from './focus.ts';
import { draggedRange } from './fragment.ts';
import { extendTo } from './moving.ts';
import { offsetAt, splitAtWord } from './pointing.ts';
import { clearSelection, selectMark, selectWords } from './selecting.ts';

/** Focus and pointer are handled once, here, for all sentences: none of them carries a listener of its own. */
export function usePointer(editor: ArticleEditor) {
  return useMemo(
    () => ({
      onFocus(event: FocusEvent) {
        const index = indexOf(event.target);
        if (index === undefined) return;
        if (event.target.getAttribute('tabindex') !== '0') makeReachable(index);
        if (index !== editor.current) editor.moveTo(index);
      },

      /** With Shift the browser would select text up to here instead of sentences. */
      onMouseDown(event: MouseEvent) {
        if (event.shiftKey && indexOf(event.target) !== undefined) event.preventDefault();
      },

      onMouseUp(event: MouseEvent) {
        if (event.button !== 0 || event.shiftKey) return;
        const range = draggedRange(editor);
        if (range) selectWords(editor, range);
      },

      onClick(event: MouseEvent) {
        const sentence = sentenceOf(event.target);
        const index = indexOf(event.target);
        if (!sentence || index === undefined) return;
        if (event.shiftKey) {
          extendTo(editor, index);
          return;
        }
        if (!(getSelection()?.isCollapsed ?? true)) return;
        sentence.focus({ preventScroll: true });
        clearSelection(editor);
        const offset = event.altKey ? offsetAt(sentence, event) : undefined;
        if (offset !== undefined) splitAtWord(editor, offset);
        const mark = annotationOf(event.target);
        if (mark !== undefined) selectMark(editor, mark);
      },
    }),
    [editor],
  );
}

function sentenceOf(target: EventTarget): HTMLElement | undefined {
  const sentence = target instanceof Element ? target.closest('[data-sentence-index]') : null;
  return sentence instanceof HTMLElement ? sentence : undefined;
}

function indexOf(target: EventTarget): number | undefined {
  const sentence = sentenceOf(target);
  return sentence && Number(sentence.dataset.sentenceIndex);
}

/** Of the narrowest mark under the pointer. */
function annotationOf(target: EventTarget): string | undefined {
  const fragment = target instanceof Element ? target.closest('[data-annotation]') : null;
  return fragment instanceof HTMLElement ? fragment.dataset.annotation : undefined;
}
