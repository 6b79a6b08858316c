import { useEffect } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { sentenceElement } from './focus.ts';
import { isSeveral, selectedRanges } from './subject.ts';
import { rangeIn } from './text-nodes.ts';

/**
 * Selected words and sentences are painted, not rendered: https://drafts.csswg.org/css-highlight-api-1/. Where a browser
 * cannot, the focus ring and the announcement still tell.
 */
export function useSelectionHighlight(editor: ArticleEditor): void {
  const selection = useEditor(editor, (e) => e.selection);
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    if (!selection.fragment && !isSeveral(editor)) return;
    CSS.highlights.set('selected', new Highlight(...shownRanges(editor)));
    return () => {
      CSS.highlights.delete('selected');
    };
  }, [editor, selection]);
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
