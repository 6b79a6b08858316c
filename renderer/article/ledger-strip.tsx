import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';

import { useEditorBeside } from '../editing/use-editor.ts';
import { messages } from '../messages/messages.ts';

import { revealSentence } from './focus.ts';
import { createLedgerDrawing } from './ledger-drawing.ts';
import { moveTo } from './moving.ts';
import { positionsOf } from './positions.ts';
import { useView } from './use-view.ts';

interface Props {
  readonly editor: ArticleEditor;
  /** Lies over the ledger. */
  readonly children?: ReactNode;
}

/** The whole article's ledger beside the text, and where in it one is. One canvas, however many sentences. */
export function LedgerStrip({ editor, children }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const counts = useEditorBeside(editor, (e) => e.counts);
  const current = useEditorBeside(editor, (e) => e.current);
  useDrawing(editor, canvas);
  useView(view);

  const jump = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const offset = ((event.clientY - box.top) / box.height) * editor.text.length;
    const index = editor.places.findLastIndex(({ sentence }) => sentence.start <= offset);
    // Dragging is one jump, however many sentences are under the way.
    const arrive = event.type === 'pointermove' ? positionsOf(editor).passing() : undefined;
    moveTo(editor, Math.max(0, index));
    arrive?.();
    revealSentence(editor.current)?.scrollIntoView({ block: 'center' });
  };

  const sentence = editor.places[current]?.sentence;
  const share = (offset: number) => `${(100 * offset) / Math.max(1, editor.text.length)}%`;
  return (
    <section className="ledger-strip" aria-label={messages().article.wholeLedger}>
      <div className="ledger-column" onPointerDown={jump} onPointerMove={jump}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={messages().labels.describe(counts, editor.places.length)}
        />
        {children}
        <div className="ledger-view" ref={view} />
        {sentence ? (
          <div
            className="ledger-current"
            style={{
              insetBlockStart: share(sentence.start),
              blockSize: share(sentence.end - sentence.start),
            }}
          />
        ) : null}
      </div>
    </section>
  );
}

function useDrawing(editor: ArticleEditor, canvas: { readonly current: HTMLCanvasElement | null }) {
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const drawing = createLedgerDrawing(element, editor);
    const unsubscribe = editor.subscribeToMarks(drawing.update);
    // The observer calls once at the start, which is the first drawing.
    const resized = new ResizeObserver(drawing.redraw);
    resized.observe(element);
    const themes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map(matchMedia);
    for (const theme of themes) theme.addEventListener('change', drawing.redraw);
    const dressed = new MutationObserver(drawing.redraw);
    dressed.observe(document.documentElement, { attributes: true });
    return () => {
      unsubscribe();
      resized.disconnect();
      dressed.disconnect();
      for (const theme of themes) theme.removeEventListener('change', drawing.redraw);
    };
  }, [editor, canvas]);
}
