import { useEffect } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { Selection } from '../editing/selection.ts';
import { sentenceElement } from './focus.ts';
import { isSeveral, selectedRanges } from './subject.ts';
import { rangeIn } from './text-nodes.ts';

/**
 * Selected words and sentences are painted, not rendered: https://drafts.csswg.org/css-highlight-api-1/. Where a browser
 * cannot, the focus ring and the announcement still tell.
 */
export function useSelectionHighlight(editor: ArticleEditor): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    let shown: Selection | undefined;
    let stopped = false;
    const show = () => {
      const { selection } = editor;
      if (selection === shown || stopped) return;
      shown = selection;
      if (selection.fragment || isSeveral(editor))
        CSS.highlights.set('selected', new Highlight(...shownRanges(editor)));
      else CSS.highlights.delete('selected');
    };
    show();
    // At the end of the turn: what is selected by a key may become an element only then.
    const unsubscribe = editor.subscribe(() => queueMicrotask(show));
    return () => {
      stopped = true;
      unsubscribe();
      CSS.highlights.delete('selected');
    };
  }, [editor]);
}

function shownRanges(editor: ArticleEditor): Range[] {
  const [first, last] = [selectedRanges(editor)[0], selectedRanges(editor).at(-1)];
  if (!first || !last) return [];
  return editor.places.flatMap(({ sentence }) => {
    if (sentence.end <= first.start || sentence.start >= last.end) return [];
    const element = sentenceElement(sentence.index);
    if (!element) return [];
    const start = Math.max(0, first.start - sentence.start);
    return [rangeIn(element, start, Math.min(sentence.end, last.end) - sentence.start)];
  });
}
