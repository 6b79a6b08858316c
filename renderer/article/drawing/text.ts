import type { ArticleEditor } from '../../editing/article-editor.ts';
import { type Chunk, chunkOf, chunksOf } from '../chunks.ts';
import { outline } from '../outline.ts';
import { chunkElement, drawItem, fillChunk } from './chunk.ts';
import { drawHeader } from './header.ts';
import { redrawSentence } from './sentence.ts';

/** The text of an article on screen. */
export interface TextDrawing {
  /** Undefined while the sentence is plain text. */
  elementOf(sentence: number): HTMLElement | undefined;
  /** Makes it an element, where it is none yet. */
  reveal(sentence: number): HTMLElement | undefined;
  /** By Tab: of all sentences it alone is. */
  makeReachable(sentence: number): void;
  dispose(): void;
}

/** An article of so many chunks is all elements from the start: there is nothing to gain. */
const few = 8;

/**
 * Draws the article into the element and keeps it as it is in the editor. Chunks near what is seen, and the one with the
 * focus, have their sentences as elements. All others are plain text in the page, so that the browser's own search, copying
 * and screen readers have the whole article at a fraction of the cost.
 */
export function createTextDrawing(text: HTMLElement, editor: ArticleEditor): TextDrawing {
  const elements = new Map<number, HTMLElement>();
  const shown = new Set<number>();
  const boxes: HTMLElement[] = [];
  let chunks: readonly Chunk[] = [];
  let blocks: ArticleEditor['blocks'] | undefined;
  const keep = (index: number, drawn: HTMLElement) => elements.set(index, drawn);

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const number = boxes.indexOf(target as HTMLElement);
        if (isIntersecting) show(number);
        else if (mayHide(number)) hide(number);
      }
    },
    { root: text.parentElement, rootMargin: '120%' },
  );

  function layOut(): void {
    blocks = editor.blocks;
    const hadFocus = text.contains(document.activeElement);
    const before = chunks;
    const { titleBlock, sections } = outline(blocks, editor.text, editor.article.title);
    chunks = chunksOf(sections);
    elements.clear();
    const title = titleBlock && drawItem(titleBlock, editor, keep);
    const header = drawHeader(editor.article, title);
    if (text.firstElementChild) text.firstElementChild.replaceWith(header);
    else text.append(header);
    for (const box of boxes.splice(chunks.length)) {
      observer.unobserve(box);
      box.remove();
    }
    if (chunks.length <= few) for (const number of chunks.keys()) shown.add(number);
    else shown.add(Math.max(0, chunkOf(chunks, editor.current)));
    for (const [number, chunk] of chunks.entries()) {
      const known = boxes[number];
      const box = known ?? chunkElement(number, chunk);
      boxes[number] = box;
      if (shown.has(number) || !isSameText(chunk, before[number])) fill(number);
      if (known) continue;
      text.append(box);
      if (chunks.length > few) observer.observe(box);
    }
    bringForward(Math.max(0, chunkOf(chunks, editor.current)));
    // The sentence is a new element, but the reader is where they were.
    if (hadFocus) reveal(editor.current)?.focus({ preventScroll: true });
  }

  function fill(number: number): void {
    const [chunk, box] = [chunks[number], boxes[number]];
    if (chunk && box) fillChunk(box, chunk, editor, shown.has(number) ? keep : undefined);
  }

  function show(number: number): void {
    if (shown.has(number)) return;
    shown.add(number);
    fill(number);
  }

  function hide(number: number): void {
    const chunk = chunks[number];
    if (!chunk || !shown.delete(number)) return;
    for (let index = chunk.from; index < chunk.to; index += 1) elements.delete(index);
    fill(number);
  }

  /** What has the focus stays, and nothing is taken from under a selection that is being dragged. */
  function mayHide(number: number): boolean {
    return (
      number !== chunkOf(chunks, editor.current) &&
      number !== chunkOf(chunks, editor.selection.anchor) &&
      (getSelection()?.isCollapsed ?? true)
    );
  }

  /** Lays this chunk out in the first pass, and no other: it is on screen next. */
  function bringForward(number: number): void {
    text.querySelector('[data-forward]')?.removeAttribute('data-forward');
    boxes[number]?.setAttribute('data-forward', '');
  }

  function reveal(sentence: number): HTMLElement | undefined {
    if (!elements.has(sentence)) {
      const number = chunkOf(chunks, sentence);
      bringForward(number);
      show(number);
    }
    return elements.get(sentence);
  }

  function redraw({ from, to }: { readonly from: number; readonly to: number }): void {
    if (editor.blocks !== blocks) {
      layOut();
      return;
    }
    for (let index = from; index < to; index += 1) {
      const made = elements.get(index);
      const sentence = editor.places[index]?.sentence;
      if (made && sentence)
        redrawSentence(made, { sentence, text: editor.text, ledger: editor.ledgerAt(index) });
    }
  }

  let reachable = editor.current;
  function makeReachable(sentence: number): void {
    elements.get(reachable)?.setAttribute('tabindex', '-1');
    elements.get(sentence)?.setAttribute('tabindex', '0');
    reachable = sentence;
  }

  layOut();
  const unsubscribe = editor.subscribeToMarks(redraw);
  return {
    elementOf: (sentence) => elements.get(sentence),
    reveal,
    makeReachable,
    dispose() {
      unsubscribe();
      observer.disconnect();
      text.replaceChildren();
    },
  };
}

function isSameText(chunk: Chunk, before: Chunk | undefined): boolean {
  return before?.start === chunk.start && before.end === chunk.end;
}
