import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { type Chunk, chunkOf } from './chunks.ts';
import { onReveal } from './focus.ts';
import { createShownChunks, type ShownChunks } from './shown-chunks.ts';

/** An article of so many chunks is all elements from the start: there is nothing to gain. */
const few = 8;

/** Keeps the chunks near what is seen as elements, and lets the others be plain text. */
export function useNearness(
  editor: ArticleEditor,
  chunks: readonly Chunk[],
  text: RefObject<HTMLElement | null>,
): ShownChunks {
  const shown = useMemo(() => {
    const made = createShownChunks(Math.max(0, chunkOf(chunks, editor.current)));
    if (chunks.length <= few) for (const index of chunks.keys()) made.show(index);
    return made;
  }, [chunks, editor]);

  useLayoutEffect(
    () => onReveal((sentence) => shown.show(chunkOf(chunks, sentence))),
    [chunks, shown],
  );

  useEffect(() => {
    if (chunks.length <= few || !text.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const chunk = Number((target as HTMLElement).dataset.chunk);
          if (isIntersecting) shown.show(chunk);
          else if (mayHide(chunk, chunks, editor)) shown.hide(chunk);
        }
      },
      { root: text.current.parentElement, rootMargin: '120%' },
    );
    for (const element of text.current.querySelectorAll('.chunk')) observer.observe(element);
    return () => observer.disconnect();
  }, [editor, chunks, shown, text]);

  return shown;
}

/** What has the focus stays, and nothing is taken from under a selection that is being dragged. */
function mayHide(chunk: number, chunks: readonly Chunk[], editor: ArticleEditor): boolean {
  return (
    chunk !== chunkOf(chunks, editor.current) &&
    chunk !== chunkOf(chunks, editor.selection.anchor) &&
    (getSelection()?.isCollapsed ?? true)
  );
}
