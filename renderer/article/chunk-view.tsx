import { memo, useCallback, useSyncExternalStore } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { BlockView } from './block-view.tsx';
import type { Chunk } from './chunks.ts';
import type { ShownChunks } from './shown-chunks.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly chunk: Chunk;
  readonly number: number;
  readonly shown: ShownChunks;
}

export const ChunkView = memo(function ChunkView({ editor, chunk, number, shown }: Props) {
  const subscribe = useCallback(
    (listener: () => void) => shown.subscribe(number, listener),
    [shown, number],
  );
  const plain = !useSyncExternalStore(subscribe, () => shown.isShown(number));
  return (
    <div
      className="chunk"
      data-chunk={number}
      style={{ containIntrinsicBlockSize: `auto ${Math.ceil(chunk.lines)}lh` }}
    >
      {chunk.sections.map((section) =>
        section.kind === 'list' ? (
          <ul key={section.items[0]?.block.block.start}>
            {section.items.map((item) => (
              <BlockView key={item.block.block.start} editor={editor} item={item} plain={plain} />
            ))}
          </ul>
        ) : (
          <BlockView
            key={section.item.block.block.start}
            editor={editor}
            item={section.item}
            plain={plain}
          />
        ),
      )}
    </div>
  );
});
