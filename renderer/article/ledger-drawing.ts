import type { SentenceSpan } from '../../shared/ledger.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { whenCalm } from '../ui/when-calm.ts';
import { type MarkedState, paintsOf } from './ledger-patterns.ts';

/** Left edge and width, as shares of the strip: labels differ in shape there too, not only in colour. */
const shapes: Readonly<Record<MarkedState, readonly [number, number]>> = {
  fact: [0, 1],
  opinion: [0, 0.6],
  claim: [0.4, 0.6],
  cleared: [0.35, 0.3],
  part: [0.7, 0.3],
};

export interface LedgerDrawing {
  /** Everything, at the canvas's present size and colours. */
  redraw(): void;
  /** Only the rows of some sentences, and later: the mark itself shows first. */
  update(touched: SentenceSpan): void;
}

export function createLedgerDrawing(
  canvas: HTMLCanvasElement,
  editor: ArticleEditor,
): LedgerDrawing {
  const context = canvas.getContext('2d');
  let paints: Partial<ReturnType<typeof paintsOf>> = {};
  let scale = 1;

  function redraw(): void {
    canvas.width = canvas.clientWidth * devicePixelRatio;
    canvas.height = canvas.clientHeight * devicePixelRatio;
    if (context) paints = paintsOf(context, getComputedStyle(canvas));
    scale = canvas.height / Math.max(1, editor.text.length);
    draw(0, editor.places.length);
  }

  function draw(from: number, to: number): void {
    if (!context || canvas.width === 0) return;
    const first = editor.places[from]?.sentence.start ?? 0;
    const last = editor.places[to]?.sentence.start ?? editor.text.length;
    const top = Math.floor(first * scale);
    const bottom = Math.ceil(last * scale);
    context.clearRect(0, top, canvas.width, bottom - top);
    context.save();
    context.beginPath();
    context.rect(0, top, canvas.width, bottom - top);
    context.clip();
    // Sentences in the same rows of pixels are drawn again as well.
    let index = from;
    while (index > 0 && (editor.places[index - 1]?.sentence.end ?? 0) * scale > top - 1) index -= 1;
    for (; index < editor.places.length; index += 1) {
      const sentence = editor.places[index]?.sentence;
      if (!sentence || sentence.start * scale > bottom) break;
      const { state } = editor.ledgerAt(index);
      const paint = state === 'untouched' ? undefined : paints[state];
      if (state === 'untouched' || !paint) continue;
      const [left, share] = shapes[state];
      context.fillStyle = paint;
      const height = Math.max(1, (sentence.end - sentence.start) * scale - devicePixelRatio);
      context.fillRect(left * canvas.width, sentence.start * scale, share * canvas.width, height);
    }
    context.restore();
  }

  const waiting: SentenceSpan[] = [];
  const catchUp = () => {
    for (const { from, to } of waiting.splice(0)) draw(from, to);
  };

  return {
    redraw,
    update(touched) {
      waiting.push(touched);
      whenCalm(catchUp);
    },
  };
}
