import type { TextRange } from '../../shared/article.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { offsetIn } from './text-nodes.ts';
import { wordSegmenter } from './word-starts.ts';

/** What the user has dragged over, in the article's text and snapped to words; undefined for what is not in sentences. */
export function draggedRange(editor: ArticleEditor): TextRange | undefined {
  const dragged = getSelection();
  if (!dragged || dragged.isCollapsed || dragged.rangeCount === 0) return undefined;
  const range = dragged.getRangeAt(0);
  const start = offsetOf(editor, range.startContainer, range.startOffset);
  const end = offsetOf(editor, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return snapped(editor.text, { start, end }, editor.article.language);
}

function offsetOf({ places }: ArticleEditor, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const sentence = element?.closest('[data-sentence-index]');
  if (!(sentence instanceof HTMLElement)) return undefined;
  const within = offsetIn(sentence, node, offset);
  const place = places[Number(sentence.dataset.sentenceIndex)];
  return within === undefined || !place ? undefined : place.sentence.start + within;
}

/** Grown to whole words, without white space at the ends. UTF-16 code units. */
export function snapped(text: string, range: TextRange, language?: string): TextRange | undefined {
  const from = Math.max(0, range.start - 200);
  const words = [...wordSegmenter(language).segment(text.slice(from, range.end + 200))]
    .map(({ segment, index }) => ({ start: from + index, end: from + index + segment.length }))
    .filter(
      ({ start, end }) =>
        end > range.start && start < range.end && text.slice(start, end).trim() !== '',
    );
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}
