import { memo, type ReactNode, useContext } from 'react';
import type { Block } from '../../shared/article.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { messages } from '../messages/messages.ts';
import type { OutlineItem } from './outline.ts';
import { PostCaption } from './post-caption.tsx';
import { ReturnedMarksContext } from './review-of-article.ts';
import { SentenceView } from './sentence-view.tsx';

interface Props {
  readonly editor: ArticleEditor;
  readonly item: OutlineItem;
  /** Far from what is seen: only its words. */
  readonly plain?: boolean;
}

export const BlockView = memo(function BlockView({ editor, item, plain = false }: Props) {
  const { block } = item.block;
  return (
    <BlockFrame item={item}>
      {plain ? (
        editor.text.slice(block.start, block.end)
      ) : (
        <MarkedText editor={editor} item={item} />
      )}
    </BlockFrame>
  );
});

/** The unit of repainting: a mark renders the text of its block again and nothing else. */
function MarkedText({ editor, item }: Omit<Props, 'plain'>) {
  const { block, sentences } = item.block;
  const ledgers = useEditor(editor, (e) => e.ledgersOf(item.block));
  const returned = useContext(ReturnedMarksContext);
  const text: ReactNode[] = [];
  let at = block.start;
  for (const [place, sentence] of sentences.entries()) {
    const ledger = ledgers[place];
    if (!ledger) continue;
    text.push(
      editor.text.slice(at, sentence.start),
      <SentenceView
        key={sentence.id}
        sentence={sentence}
        text={editor.text}
        ledger={ledger}
        returned={ledger.marks.some(({ annotation }) => returned.has(annotation))}
      />,
    );
    at = sentence.end;
  }
  text.push(editor.text.slice(at, block.end));
  return text;
}

function BlockFrame({ item, children }: { readonly item: OutlineItem; children: ReactNode }) {
  const { block } = item.block;
  if (item.heading) {
    const Heading = `h${item.heading}` as const;
    return <Heading dir="auto">{children}</Heading>;
  }
  switch (block.kind) {
    case 'post':
      return (
        <figure className="post">
          <PostCaption block={block} />
          <p dir="auto">{children}</p>
        </figure>
      );
    case 'quote':
      return (
        <blockquote dir="auto" data-repeats={block.repeats ? '' : undefined}>
          <p>{children}</p>
          {block.repeats ? <footer>{messages().article.repeated}</footer> : null}
          {block.author ? <footer>{block.author}</footer> : null}
        </blockquote>
      );
    case 'listItem':
      return <li dir="auto">{children}</li>;
    default:
      return (
        <p dir="auto" data-kind={block.kind === 'paragraph' ? undefined : block.kind}>
          {block.author ? <Turn block={block} /> : null}
          {children}
        </p>
      );
  }
}

/** Who speaks a paragraph of a transcript, and when. */
function Turn({ block }: { readonly block: Block }) {
  return (
    <span className="turn">
      {block.author}
      {block.time === undefined ? null : <time> {clock(block.time)}</time>}
    </span>
  );
}

function clock(seconds: number): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
