import type { SentenceSpan } from '../../../shared/ledger.ts';
import type { ArticleEditor } from '../../editing/article-editor.ts';
import { whenCalm } from '../../ui/when-calm.ts';
import { type Chunk, chunkOf, chunksOf } from '../chunks.ts';
import { outline } from '../outline.ts';
import { chunkElement, type DrawnArticle, drawItem, fillChunk } from './chunk.ts';
import { drawHeader } from './header.ts';
import { type DrawnSentence, relabel, tell } from './sentence.ts';
import { watchTables } from './wide-tables.ts';

/** The text of an article on screen. */
export interface TextDrawing {
  /** Undefined while the sentence is plain text. */
  elementOf(sentence: number): HTMLElement | undefined;
  /** Makes it an element, where it is none yet. */
  reveal(sentence: number): HTMLElement | undefined;
  /** Ids of the marks that an editor sent back. */
  showReturned(marks: ReadonlySet<string>): void;
  /** By Tab: of all sentences it alone is. */
  makeReachable(sentence: number): void;
  dispose(): void;
}

/**
 * So many chunks are elements at least. An article of no more is so, and laid out, from the start: to do it later would only
 * hold up a jump.
 */
const few = 8;

/**
 * Draws the article into the element and keeps it as it is in the editor. Chunks near what is seen, and the one with the
 * focus, have their sentences as elements. All others are plain text in the page, so that the browser's own search, copying
 * and screen readers have the whole article at a fraction of the cost.
 */
export function createTextDrawing(text: HTMLElement, editor: ArticleEditor): TextDrawing {
  const elements = new Map<number, HTMLElement>();
  const shown = new Set<number>();
  const near = new Set<number>();
  const untold = new Set<number>();
  const boxes: HTMLElement[] = [];
  let chunks: readonly Chunk[] = [];
  let blocks: ArticleEditor['blocks'] | undefined;
  let returned: ReadonlySet<string> = new Set();
  const article: DrawnArticle = {
    text: editor.text,
    get current() {
      return editor.current;
    },
    get returned() {
      return returned;
    },
    ledgersOf: (block) => editor.ledgersOf(block),
  };
  const tables = watchTables();
  const keep = (index: number, drawn: HTMLElement) => elements.set(index, drawn);

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const number = boxes.indexOf(target as HTMLElement);
        if (isIntersecting) {
          near.add(number);
          show(number);
        } else near.delete(number);
      }
      hideSurplus();
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
    const title = titleBlock && drawItem(titleBlock, article, keep);
    const header = drawHeader(editor.article, title);
    if (text.firstElementChild) text.firstElementChild.replaceWith(header);
    else text.append(header);
    for (let number = boxes.length - 1; number >= chunks.length; number -= 1) {
      const box = boxes.pop();
      if (box) {
        observer.unobserve(box);
        tables.leave(box);
      }
      box?.remove();
      shown.delete(number);
      near.delete(number);
    }
    const isShort = chunks.length <= few;
    text.toggleAttribute('data-short', isShort);
    if (isShort) for (const number of chunks.keys()) shown.add(number);
    else shown.add(Math.max(0, chunkOf(chunks, editor.current)));
    for (const [number, chunk] of chunks.entries()) {
      const known = boxes[number];
      const box = known ?? chunkElement(number, chunk);
      boxes[number] = box;
      if (shown.has(number) || !isSameText(chunk, before[number])) fill(number);
      if (!known) text.append(box);
      // Those too that were there while the article was short.
      if (!isShort) observer.observe(box);
    }
    bringForward(Math.max(0, chunkOf(chunks, editor.current)));
    // The sentence is a new element, but the reader is where they were.
    if (hadFocus && !text.contains(document.activeElement))
      reveal(editor.current)?.focus({ preventScroll: true });
  }

  function fill(number: number): void {
    const [chunk, box] = [chunks[number], boxes[number]];
    if (!chunk || !box) return;
    const onSentence = shown.has(number) ? keep : undefined;
    tables.refill(box, () => fillChunk(box, chunk, article, onSentence));
  }

  function show(number: number): void {
    if (shown.has(number)) return;
    shown.add(number);
    fill(number);
  }

  /** Those drawn longest ago: to go back a little costs nothing. */
  function hideSurplus(): void {
    for (const number of shown) {
      if (shown.size <= few) return;
      if (mayHide(number)) hide(number);
    }
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
      !near.has(number) &&
      number !== chunkOf(chunks, editor.current) &&
      !boxes[number]?.contains(document.activeElement) &&
      number !== chunkOf(chunks, editor.selection.anchor) &&
      (getSelection()?.isCollapsed ?? true)
    );
  }

  /** Lays this chunk out in the first pass, and no other: it is on screen next. */
  function bringForward(number: number): void {
    if (boxes[number]?.hasAttribute('data-forward')) return;
    text.querySelector('[data-forward]')?.removeAttribute('data-forward');
    boxes[number]?.setAttribute('data-forward', '');
  }

  function reveal(sentence: number): HTMLElement | undefined {
    // The title stands in no chunk.
    const number = chunkOf(chunks, sentence);
    if (number >= 0 && chunks.length > few && !near.has(number)) bringForward(number);
    if (number >= 0) show(number);
    return elements.get(sentence);
  }

  function redraw({ from, to }: SentenceSpan): void {
    if (editor.blocks !== blocks) {
      layOut();
      return;
    }
    for (let index = from; index < to; index += 1) redrawOne(index);
  }

  function redrawOne(index: number): void {
    if (!elements.has(index)) return;
    draw(index, relabel);
    untold.add(index);
    whenCalm(tellAll);
  }

  /** Later: what a mark looks like does not wait for what makes its paragraph be laid out. */
  function tellAll(): void {
    for (const index of untold) draw(index, tell);
    untold.clear();
  }

  function draw(index: number, how: (made: HTMLElement, drawn: DrawnSentence) => void): void {
    const made = elements.get(index);
    const sentence = editor.places[index]?.sentence;
    const { text } = editor;
    if (made && sentence) how(made, { sentence, text, ledger: editor.ledgerAt(index), returned });
  }

  let reachable = editor.current;
  const left = new Set<number>();
  function makeReachable(sentence: number): void {
    elements.get(sentence)?.setAttribute('tabindex', '0');
    left.add(reachable);
    reachable = sentence;
    whenCalm(leaveAll);
  }

  /** Later: while they have the focus the browser would look at once whether they may keep it. */
  function leaveAll(): void {
    left.delete(reachable);
    for (const sentence of left) elements.get(sentence)?.setAttribute('tabindex', '-1');
    left.clear();
  }

  layOut();
  const unsubscribe = editor.subscribeToMarks(redraw);
  return {
    elementOf: (sentence) => elements.get(sentence),
    reveal,
    showReturned(marks) {
      if (marks === returned) return;
      const either = new Set([...returned, ...marks]);
      returned = marks;
      for (const index of elements.keys())
        if (editor.ledgerAt(index).marks.some(({ annotation }) => either.has(annotation)))
          redrawOne(index);
    },
    makeReachable,
    dispose() {
      unsubscribe();
      observer.disconnect();
      tables.dispose();
      text.replaceChildren();
    },
  };
}

function isSameText(chunk: Chunk, before: Chunk | undefined): boolean {
  return before?.start === chunk.start && before.end === chunk.end;
}
