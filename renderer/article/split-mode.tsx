import { useEffect, useMemo, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { announce } from '../ui/announcer.tsx';
import { focusSentence, sentenceElement } from './focus.ts';
import { rangeIn } from './text-nodes.ts';
import { wordStarts } from './word-starts.ts';

interface Props {
  readonly editor: ArticleEditor;
  onClose(): void;
}

/** Choosing where the current sentence parts: arrows move a caret from word to word, Enter parts, Escape leaves. */
export function SplitMode({ editor, onClose }: Props) {
  const place = editor.places[editor.current];
  const sentence = place?.sentence;
  const text = sentence ? editor.text.slice(sentence.start, sentence.end) : '';
  const starts = useMemo(() => wordStarts(text, editor.article.language), [text, editor]);
  const [at, setAt] = useState(() => likelyStart(text, starts));
  const offset = starts[at];

  useEffect(() => {
    if (offset !== undefined) announce(`Split before “${text.slice(offset).slice(0, 40)}”?`);
    else {
      announce('This sentence has only one word.');
      onClose();
    }
  }, [offset, text, onClose]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
      if (step !== undefined)
        setAt((before) => Math.min(starts.length - 1, Math.max(0, before + step)));
      else if (event.key === 'Enter' && sentence && offset !== undefined) {
        splitAt(editor, sentence.start + offset);
        onClose();
      } else if (event.key === 'Escape') onClose();
      else if (event.key === 'Tab') onClose();
      else if (event.ctrlKey || event.metaKey) return;
      // No other key means anything while a place is being chosen.
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    addEventListener('pointerdown', onClose);
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true });
      removeEventListener('pointerdown', onClose);
    };
  }, [editor, sentence, starts, offset, onClose]);

  const box = offset === undefined ? undefined : boxBefore(sentenceElement(editor.current), offset);
  if (!box) return null;
  return (
    <>
      <div
        className="split-caret"
        data-testid="split-caret"
        style={{ left: box.left, top: box.top, height: box.height }}
      />
      <p className="mode-lesson">← → choose a place · Enter splits · Esc leaves</p>
    </>
  );
}

export function splitAt(editor: ArticleEditor, offset: number): void {
  if (!editor.split(offset)) return;
  // The sentences are drawn anew; the focus goes back when they are there.
  requestAnimationFrame(() => focusSentence(editor.current));
  announce('Split into two sentences.');
}

export function joinCurrent(editor: ArticleEditor): void {
  if (editor.join()) {
    requestAnimationFrame(() => focusSentence(editor.current));
    announce('Joined with the next sentence.');
  } else announce('There is no next sentence in this paragraph.');
}

/** Where one would most likely part it: after a mark of punctuation, near the middle. */
function likelyStart(text: string, starts: readonly number[]): number {
  const distance = (start: number) =>
    Math.abs(start - text.length / 2) +
    (/[.!?;:,–—]["”’)]?\s*$/.test(text.slice(0, start)) ? 0 : text.length);
  let best = 0;
  for (const [index, start] of starts.entries())
    if (distance(start) < distance(starts[best] ?? 0)) best = index;
  return best;
}

function boxBefore(element: HTMLElement | null, offset: number): DOMRect | undefined {
  return element ? rangeIn(element, offset, offset + 1).getBoundingClientRect() : undefined;
}
