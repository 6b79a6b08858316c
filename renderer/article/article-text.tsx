import { useLayoutEffect, useRef } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { createTextDrawing } from './drawing/text.ts';
import { showText } from './focus.ts';
import { useReadingView } from './reading-view.ts';
import { useSelectionHighlight } from './selection-highlight.ts';
import { usePointer } from './use-pointer.ts';

/** What is in it is drawn by `drawing/`, and no component's. */
export function ArticleText({ editor }: { readonly editor: ArticleEditor }) {
  const element = useRef<HTMLElement>(null);
  const { proof } = useReadingView();
  const pointer = usePointer(editor);
  useSelectionHighlight(editor);
  useLayoutEffect(
    () => (element.current ? showText(createTextDrawing(element.current, editor)) : undefined),
    [editor],
  );
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
