import { useMemo, useRef } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { ArticleByline } from './article-byline.tsx';
import { BlockView } from './block-view.tsx';
import { ChunkView } from './chunk-view.tsx';
import { chunksOf } from './chunks.ts';
import { outline } from './outline.ts';
import { useReadingView } from './reading-view.ts';
import { useSelectionHighlight } from './selection-highlight.ts';
import { useNearness } from './use-nearness.ts';
import { usePointer } from './use-pointer.ts';

export function ArticleText({ editor }: { readonly editor: ArticleEditor }) {
  const { article } = editor;
  const element = useRef<HTMLElement>(null);
  const { proof } = useReadingView();
  const blocks = useEditor(editor, (e) => e.blocks);
  const { titleBlock, chunks } = useMemo(() => {
    const { titleBlock, sections } = outline(blocks, editor.text, article.title);
    return { titleBlock, chunks: chunksOf(sections) };
  }, [blocks, editor, article]);
  const shown = useNearness(editor, chunks, element);
  const pointer = usePointer(editor);
  useSelectionHighlight(editor);

  return (
    <article
      className="article-text"
      data-view={proof ? 'proof' : undefined}
      lang={article.language}
      ref={element}
      {...pointer}
    >
      <header>
        {titleBlock ? (
          <BlockView editor={editor} item={titleBlock} />
        ) : (
          <h1 dir="auto">{article.title}</h1>
        )}
        <ArticleByline article={article} />
      </header>
      {chunks.map((chunk, number) => (
        <ChunkView key={chunk.from} editor={editor} chunk={chunk} number={number} shown={shown} />
      ))}
    </article>
  );
}
