import { useEffect, useMemo, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { isModalOpen } from '../ui/modal.ts';
import { runsLeftwards } from './direction.ts';
import { sentenceElement } from './focus.ts';
import { onLeavingMode } from './leaving-mode.ts';
import { splitAt } from './splitting.ts';
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
    if (offset !== undefined)
      announce(messages().article.splitBefore(text.slice(offset).slice(0, 40)));
    else {
      announce(messages().article.oneWord);
      onClose();
    }
  }, [offset, text, onClose]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isModalOpen()) return;
      const onwards = runsLeftwards(editor.current) ? -1 : 1;
      const step = { ArrowLeft: -onwards, ArrowUp: -1, ArrowRight: onwards, ArrowDown: 1 }[
        event.key
      ];
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
    const stopWatching = onLeavingMode(editor, onClose);
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true });
      stopWatching();
    };
  }, [editor, sentence, starts, offset, onClose]);

  const box = offset === undefined ? undefined : boxBefore(sentenceElement(editor.current), offset);
  return box ? <div className="split-caret" data-testid="split-caret" style={box} /> : null;
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

/** Where the caret stands in what scrolls: at the edge of the character that its line comes from. */
function boxBefore(element: HTMLElement | null, offset: number) {
  const scroller = element?.closest('.reading');
  if (!element || !scroller) return undefined;
  const at = rangeIn(element, offset, offset + 1).getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const left = at.left - frame.left + scroller.scrollLeft;
  const { width, height } = at;
  const top = at.top - frame.top + scroller.scrollTop;
  const { direction, writingMode } = getComputedStyle(element);
  if (writingMode !== 'horizontal-tb') return { left: left + 3, top: top - 3, width, height: 2 };
  return { left: direction === 'rtl' ? left + width + 3 : left, top, height };
}
