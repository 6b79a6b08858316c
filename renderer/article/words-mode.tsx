import { useEffect, useMemo, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { isModalOpen } from '../ui/modal.ts';
import { sentenceElement } from './focus.ts';
import { onLeavingMode } from './leaving-mode.ts';
import { clearSelection, selectWords } from './selecting.ts';
import { selectedRanges } from './subject.ts';
import { wordRanges } from './word-starts.ts';

interface Props {
  readonly editor: ArticleEditor;
  onClose(): void;
}

/** Numbers of words: `anchor` is where the choice began, `current` its moving end. */
interface Chosen {
  readonly anchor: number;
  readonly current: number;
}

/**
 * Choosing words of the current sentence without a pointer: arrows move from word to word, with Shift they add words, and
 * every other key does what it does to selected words. So several claims of one sentence are marked one after the other.
 */
export function WordsMode({ editor, onClose }: Props) {
  const [place] = useState(() => editor.places[editor.current]);
  const sentence = place?.sentence;
  const words = useMemo(
    () =>
      sentence
        ? wordRanges(editor.text.slice(sentence.start, sentence.end), editor.article.language)
        : [],
    [editor, sentence],
  );
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(editor, sentence?.start, words));

  useEffect(() => {
    const first = words[Math.min(chosen.anchor, chosen.current)];
    const last = words[Math.max(chosen.anchor, chosen.current)];
    if (!sentence || !first || !last) {
      onClose();
      return;
    }
    const range = { start: sentence.start + first.start, end: sentence.start + last.end };
    selectWords(editor, range);
  }, [editor, sentence, words, chosen, onClose]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isModalOpen()) return;
      const leave = event.key === 'Escape';
      const to = leave ? undefined : wordAfter(event.key, chosen.current, words.length, editor);
      if (leave) {
        clearSelection(editor);
        onClose();
      } else if (to !== undefined)
        setChosen({ anchor: event.shiftKey ? chosen.anchor : to, current: to });
      else {
        if (event.key === 'Tab') onClose();
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Undo, or a look elsewhere, takes the words away.
    const partial = editor.selection.fragment !== undefined;
    const left = () => {
      const elsewhere = editor.places[editor.current]?.sentence.id !== sentence?.id;
      if (elsewhere || (partial && !editor.selection.fragment)) onClose();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    const stopWatching = onLeavingMode(editor, onClose);
    const unsubscribe = editor.subscribe(left);
    return () => {
      removeEventListener('keydown', onKeyDown, { capture: true });
      stopWatching();
      unsubscribe();
    };
  }, [editor, sentence, words, chosen, onClose]);

  return null;
}

/** The words that are selected already, or the first one. */
function firstChoice(
  editor: ArticleEditor,
  start: number | undefined,
  words: ReturnType<typeof wordRanges>,
): Chosen {
  const [range] = editor.selection.fragment ? selectedRanges(editor) : [];
  if (!range || start === undefined) return { anchor: 0, current: 0 };
  const anchor = words.findIndex(({ end }) => start + end > range.start);
  const current = words.findLastIndex((word) => start + word.start < range.end);
  return { anchor: Math.max(0, anchor), current: Math.max(0, current) };
}

function wordAfter(
  key: string,
  current: number,
  count: number,
  editor: ArticleEditor,
): number | undefined {
  const element = sentenceElement(editor.current);
  const onward = element && getComputedStyle(element).direction === 'rtl' ? -1 : 1;
  const step = { ArrowRight: onward, ArrowLeft: -onward, ArrowDown: 1, ArrowUp: -1 }[key];
  if (step !== undefined) return Math.min(count - 1, Math.max(0, current + step));
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
