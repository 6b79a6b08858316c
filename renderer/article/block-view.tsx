import { memo } from 'react';
import type { Block } from '../../shared/article.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import type { OutlineItem } from './outline.ts';
import { PostCaption } from './post-caption.tsx';
import { SentenceView } from './sentence-view.tsx';

interface Props {
  readonly editor: ArticleEditor;
  readonly item: OutlineItem;
}

/** The unit of repainting: a mark renders its block again and nothing else. */
export const BlockView = memo(function BlockView({ editor, item }: Props) {
  const { block, sentences } = item.block;
  const marks = useEditor(editor, (e) => e.marksOf(item.block));

  let at = block.start;
  const text = sentences.flatMap((sentence, place) => {
    const between = editor.text.slice(at, sentence.start);
    at = sentence.end;
    return [
      between,
      <SentenceView
        key={sentence.id}
        sentence={sentence}
        text={editor.text.slice(sentence.start, sentence.end)}
        mark={marks[place]}
      />,
    ];
  });
  text.push(editor.text.slice(at, block.end));

  if (item.heading) {
    const Heading = `h${item.heading}` as const;
    return <Heading dir="auto">{text}</Heading>;
  }
  switch (block.kind) {
    case 'post':
      return (
        <figure className="post">
          <PostCaption block={block} />
          <p dir="auto">{text}</p>
        </figure>
      );
    case 'quote':
      return (
        <blockquote dir="auto" data-repeats={block.repeats ? '' : undefined}>
          <p>{text}</p>
          {block.repeats ? <footer>Said in the text as well, and judged there.</footer> : null}
          {block.author ? <footer>{block.author}</footer> : null}
        </blockquote>
      );
    case 'listItem':
      return <li dir="auto">{text}</li>;
    default:
      return (
        <p dir="auto" data-kind={block.kind}>
          {block.author ? <Turn block={block} /> : null}
          {text}
        </p>
      );
  }
});

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
