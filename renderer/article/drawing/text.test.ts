import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { createArticleEditor } from '../../editing/article-editor.ts';
import { openedArticle } from '../../editing/testing/opened-article.ts';
import { createTextDrawing } from './text.ts';

const words = 'Water is low.';
const count = 8 * 40;

function openParagraphs() {
  const text = Array.from({ length: count }, () => words).join('\n\n');
  const ranges = Array.from({ length: count }, (_, at) => {
    const start = at * (words.length + 2);
    return { start, end: start + words.length };
  });
  const blocks = ranges.map((range) => ({ kind: 'paragraph' as const, ...range }));
  const sentences = ranges.map((range, at) => ({ id: `s${at}`, ...range }));
  return createArticleEditor(openedArticle({ text, blocks, sentences }), async () => {});
}

const observed = new Set<unknown>();
beforeEach(() => {
  observed.clear();
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = (box: unknown) => observed.add(box);
      unobserve = (box: unknown) => observed.delete(box);
      disconnect = () => observed.clear();
    },
  );
  return () => vi.unstubAllGlobals();
});

test('of an article that was short and grows, every part is told of when it is scrolled to', () => {
  const text = document.createElement('div');
  document.body.append(text);
  const editor = openParagraphs();
  const drawing = createTextDrawing(text, editor);
  expect(text.hasAttribute('data-short')).toBe(true);
  editor.split(6);
  const boxes = [...text.children].slice(1);
  expect(boxes.map((box) => observed.has(box))).toEqual(boxes.map(() => true));
  expect(boxes).toHaveLength(9);
  drawing.dispose();
});
