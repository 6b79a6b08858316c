import { type FocusEvent, type MouseEvent, useMemo } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { ArticleByline } from './article-byline.tsx';
import { BlockView } from './block-view.tsx';
import { outline } from './outline.ts';
import { offsetAt, splitAtWord } from './pointing.ts';

const indexOf = (target: EventTarget): number | undefined => {
  const sentence = target instanceof Element ? target.closest('[data-sentence-index]') : null;
  return sentence instanceof HTMLElement ? Number(sentence.dataset.sentenceIndex) : undefined;
};

/** Focus and clicks are handled once, here, for all sentences: none of them carries a listener of its own. */
export function ArticleText({ editor }: { readonly editor: ArticleEditor }) {
  const { article } = editor;
  const blocks = useEditor(editor, (e) => e.blocks);
  const { titleBlock, sections } = useMemo(
    () => outline(blocks, editor.text, article.title),
    [blocks, editor, article],
  );

  const onFocus = (event: FocusEvent) => {
    const index = indexOf(event.target);
    if (index === undefined) return;
    for (const reachable of event.currentTarget.querySelectorAll(
      '[data-sentence-id][tabindex="0"]',
    ))
      reachable.setAttribute('tabindex', '-1');
    event.target.setAttribute('tabindex', '0');
    editor.moveTo(index);
  };
  const onClick = (event: MouseEvent) => {
    const sentence =
      event.target instanceof Element ? event.target.closest('[data-sentence-id]') : null;
    if (!(sentence instanceof HTMLElement)) return;
    sentence.focus({ preventScroll: true });
    const offset = event.altKey ? offsetAt(sentence, event) : undefined;
    if (offset !== undefined) splitAtWord(editor, offset);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled for the whole window (use-article-keys.ts)
    <article className="article-text" lang={article.language} onFocus={onFocus} onClick={onClick}>
      <header>
        {titleBlock ? (
          <BlockView editor={editor} item={titleBlock} />
        ) : (
          <h1 dir="auto">{article.title}</h1>
        )}
        <ArticleByline article={article} />
      </header>
      {sections.map((section) =>
        section.kind === 'list' ? (
          <ul key={section.items[0]?.block.block.start}>
            {section.items.map((item) => (
              <BlockView key={item.block.block.start} editor={editor} item={item} />
            ))}
          </ul>
        ) : (
          <BlockView key={section.item.block.block.start} editor={editor} item={section.item} />
        ),
      )}
    </article>
  );
}
