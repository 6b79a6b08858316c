import { useContext, useLayoutEffect, useRef } from 'react';
import { dispatchKeysOf } from '../commands/dispatch.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { catchUp } from '../ui/when-calm.ts';
import { createTextDrawing, type TextDrawing } from './drawing/text.ts';
import { showText } from './focus.ts';
import { useReadingView } from './reading-view.ts';
import { ReturnedMarksContext } from './review-of-article.ts';
import { useSelectionHighlight } from './selection-highlight.ts';
import { usePointer } from './use-pointer.ts';

/** What is in it is drawn by `drawing/`, and no component's. */
export function ArticleText({ editor }: { readonly editor: ArticleEditor }) {
  const element = useRef<HTMLElement>(null);
  const drawing = useRef<TextDrawing>(null);
  const returned = useContext(ReturnedMarksContext);
  const { proof } = useReadingView();
  const pointer = usePointer(editor);
  useSelectionHighlight(editor);
  useLayoutEffect(() => {
    if (!element.current) return;
    drawing.current = createTextDrawing(element.current, editor);
    const takeAway = showText(drawing.current);
    const stopDispatching = dispatchKeysOf(element.current);
    const stopLeaving = catchUpOnLeaving(element.current);
    return () => {
      stopDispatching();
      stopLeaving();
      takeAway();
    };
  }, [editor]);
  // After every render: another editor has another drawing.
  useLayoutEffect(() => drawing.current?.showReturned(returned));
  return (
    <article
      className="article-text"
      data-view={proof ? 'proof' : undefined}
      lang={editor.article.language}
      ref={element}
      {...pointer}
    />
  );
}

/** Whoever goes from the text to the panel, by Tab or by pointer, finds there what is about the sentence they come from. */
function catchUpOnLeaving(text: HTMLElement): () => void {
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!text.contains(relatedTarget as Node | null)) catchUp();
  };
  text.addEventListener('focusout', leave);
  return () => text.removeEventListener('focusout', leave);
}
