import { useEffect, useRef } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { Finder } from './finder.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly finder: Finder;
}

/** Where in the article the matches are, beside its ledger. One canvas, however many there are. */
export function FoundTicks({ editor, finder }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const draw = () => {
      element.width = element.clientWidth * devicePixelRatio;
      element.height = element.clientHeight * devicePixelRatio;
      context.fillStyle = getComputedStyle(element).color;
      const scale = element.height / Math.max(1, editor.text.length);
      const thick = Math.max(1, Math.round(2 * devicePixelRatio));
      let last = -1;
      for (const { start } of finder.matches) {
        const row = Math.min(element.height - thick, Math.floor(start * scale));
        if (row !== last) context.fillRect(0, row, element.width, thick);
        last = row;
      }
    };
    const unsubscribe = finder.subscribe(draw);
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    const dressed = new MutationObserver(draw);
    dressed.observe(document.documentElement, { attributes: true });
    return () => {
      unsubscribe();
      resized.disconnect();
      dressed.disconnect();
    };
  }, [editor, finder]);
  return (
    <div className="found-ticks" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
