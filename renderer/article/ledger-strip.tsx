import { type PointerEvent, useEffect, useRef } from 'react';
import type { Label } from '../../shared/annotation.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { describeLedger } from '../ui/ledger-bar.tsx';
import { sentenceElement } from './focus.ts';
import { moveTo } from './judging.ts';

/** Left edge and width, as shares of the strip: labels differ in shape there too, not only in colour. */
const shapes: Readonly<Record<Label, readonly [number, number]>> = {
  fact: [0, 1],
  opinion: [0, 0.6],
  claim: [0.4, 0.6],
  cleared: [0.35, 0.3],
};

/** The whole article's ledger beside the text. One canvas, so that twenty thousand sentences cost one drawing. */
export function LedgerStrip({ editor }: { readonly editor: ArticleEditor }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const counts = useEditor(editor, (e) => e.counts);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let frame = 0;
    const redraw = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(element, editor));
    };
    redraw();
    const unsubscribe = editor.subscribe(redraw);
    const resized = new ResizeObserver(redraw);
    resized.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', redraw);
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
      resized.disconnect();
      dark.removeEventListener('change', redraw);
    };
  }, [editor]);

  const jump = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const offset = ((event.clientY - box.top) / box.height) * editor.text.length;
    const index = editor.places.findLastIndex(({ sentence }) => sentence.start <= offset);
    moveTo(editor, Math.max(0, index));
    sentenceElement(editor.current)?.scrollIntoView({ block: 'center' });
  };

  return (
    <section className="ledger-strip" aria-label="Ledger of the whole article">
      <canvas
        ref={canvas}
        role="img"
        aria-label={describeLedger(counts, editor.places.length)}
        onPointerDown={jump}
        onPointerMove={jump}
      />
    </section>
  );
}

function draw(element: HTMLCanvasElement, editor: ArticleEditor): void {
  const context = element.getContext('2d');
  const width = element.clientWidth * devicePixelRatio;
  const height = element.clientHeight * devicePixelRatio;
  if (!context || width === 0 || height === 0) return;
  element.width = width;
  element.height = height;
  const style = getComputedStyle(element);
  const scale = height / Math.max(1, editor.text.length);
  for (const { sentence } of editor.places) {
    const label = editor.markOf(sentence.id)?.judgement.label;
    const top = sentence.start * scale;
    const size = Math.max(1, (sentence.end - sentence.start) * scale - devicePixelRatio);
    if (label) {
      const [left, share] = shapes[label];
      context.fillStyle = style.getPropertyValue(`--${label}`);
      context.fillRect(left * width, top, share * width, size);
    }
    if (sentence.index === editor.current) {
      context.strokeStyle = style.getPropertyValue('--accent');
      context.lineWidth = 2 * devicePixelRatio;
      context.strokeRect(0, top, width, Math.max(4 * devicePixelRatio, size));
    }
  }
}
