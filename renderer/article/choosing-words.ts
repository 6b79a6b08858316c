import type { ArticleEditor } from '../editing/article-editor.ts';
import { isModalOpen } from '../ui/modal.ts';
import { sentenceElement } from './focus.ts';
import { onLeavingMode } from './leaving-mode.ts';
import { clearSelection, selectWords } from './selecting.ts';
import { selectedRanges } from './subject.ts';
import { wordRanges } from './word-starts.ts';

/** Numbers of words: `anchor` is where the choice began, `current` its moving end. */
interface Chosen {
  readonly anchor: number;
  readonly current: number;
}

/**
 * Choosing words of the current sentence without a pointer: arrows move from word to word, with Shift they add words, and
 * every other key does what it does to selected words. So several claims of one sentence are marked one after the other.
 * Returns how to stop.
 */
export function choosingWords(editor: ArticleEditor, leave: () => void): () => void {
  const sentence = editor.places[editor.current]?.sentence;
  const { start = 0, end = 0 } = sentence ?? {};
  const words = wordRanges(editor.text.slice(start, end), editor.article.language);
  let chosen = firstChoice(editor, start, words);
  let partial = false;

  function choose(next: Chosen): void {
    chosen = next;
    const first = words[Math.min(chosen.anchor, chosen.current)];
    const last = words[Math.max(chosen.anchor, chosen.current)];
    if (!first || !last) {
      leave();
      return;
    }
    // The last word can make it the whole sentence, which is not to leave it.
    partial = false;
    selectWords(editor, { start: start + first.start, end: start + last.end });
    partial = editor.selection.fragment !== undefined;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isModalOpen()) return;
    const to = wordAfter(event.key, chosen.current, words.length, editor);
    if (event.key === 'Escape') {
      clearSelection(editor);
      leave();
    } else if (to !== undefined)
      choose({ anchor: event.shiftKey ? chosen.anchor : to, current: to });
    else {
      if (event.key === 'Tab') leave();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  // Undo, or a look elsewhere, takes the words away.
  function onSelected(): void {
    const elsewhere = editor.places[editor.current]?.sentence.id !== sentence?.id;
    if (elsewhere || (partial && !editor.selection.fragment)) leave();
  }

  choose(chosen);
  addEventListener('keydown', onKeyDown, { capture: true });
  const stopWatching = onLeavingMode(editor, leave);
  const unsubscribe = editor.subscribe(onSelected);
  return () => {
    removeEventListener('keydown', onKeyDown, { capture: true });
    stopWatching();
    unsubscribe();
  };
}

/** The words that are selected already, or the first one. */
function firstChoice(
  editor: ArticleEditor,
  start: number,
  words: ReturnType<typeof wordRanges>,
): Chosen {
  const [range] = editor.selection.fragment ? selectedRanges(editor) : [];
  if (!range) return { anchor: 0, current: 0 };
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
