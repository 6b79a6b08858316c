import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Block } from '../../../shared/article.ts';
import { createMarkIndex } from '../../editing/mark-index.ts';
import { layOut } from '../../editing/places.ts';
import { chunksOf } from '../chunks.ts';
import { outline } from '../outline.ts';
import { fillChunk } from './chunk.ts';
import { drawSentence, redrawSentence } from './sentence.ts';

const hostile = '<img src=x onerror=alert(1)>';
const parts = [
  ['heading', `The dam ${hostile}`],
  ['paragraph', 'The dam is safe.'],
  ['listItem', `${hostile} One gauge.`],
  ['listItem', 'Another gauge.'],
  ['post', 'Nobody asked us.'],
  ['quote', 'We were not told.'],
  ['caption', 'The dam in May.'],
] as const;

let text = '';
const blocks = parts.map(([kind, words]): Block => {
  const start = text.length;
  text += `${words}\n\n`;
  const author = kind === 'post' || kind === 'quote' ? { author: hostile, uri: hostile } : {};
  return { kind, start, end: start + words.length, ...author };
});
const sentences = blocks.map(({ start, end }, at) => ({ id: `s${at}`, start, end }));
const layout = layOut({ id: 'v', created: '', text, blocks, sentences });
const [chunk] = chunksOf(outline(layout.blocks, text, 'Another title').sections);
if (!chunk) throw new Error('no chunk');

const returned: ReadonlySet<string> = new Set(['sent-back']);

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
});

function drawn(asElements: boolean): Element {
  const into = document.createElement('div');
  const article = { text, current: 0, returned, ledgersOf: createMarkIndex(layout, []).ofBlock };
  if (chunk) fillChunk(into, chunk, article, asElements ? () => {} : undefined);
  return into;
}

test('a chunk says the same as plain text and as sentences, in the same elements', () => {
  const outlineOf = (of: Element): string[] =>
    [...of.querySelectorAll(':not(.sentence)')].map(({ tagName }) => tagName);
  expect(drawn(false).textContent).toBe(drawn(true).textContent);
  expect(outlineOf(drawn(false))).toEqual(outlineOf(drawn(true)));
  expect(drawn(true).querySelectorAll('.sentence')).toHaveLength(sentences.length);
});

test('what an article says never becomes markup', () => {
  for (const asElements of [false, true]) {
    const into = drawn(asElements);
    expect(into.querySelector('img, a')).toBeNull();
    expect(into.textContent?.split(hostile)).toHaveLength(1 + 2 + 3);
  }
});

test('marks on words come and go, and the sentence stays the same element', () => {
  const sentence = layout.places[1]?.sentence;
  if (!sentence) throw new Error('no sentence');
  const index = createMarkIndex(layout, []);
  const state = () => ({ sentence, text, ledger: index.at(1), returned });
  const element = drawSentence(state(), true);
  expect(element.getAttribute('tabindex')).toBe('0');
  expect(element.innerHTML).toBe('The dam is safe.');

  const range = { start: sentence.start + 4, end: sentence.start + 7 };
  index.put({ annotation: 'm', range, judgement: { label: 'claim' } });
  redrawSentence(element, state());
  expect(element.getAttribute('data-label')).toBe('part');
  expect(element.querySelector('.fragment')?.textContent).toBe('dam');
  expect(element.textContent).toBe('The dam is safe.');

  index.remove('m');
  redrawSentence(element, state());
  expect(element.getAttribute('data-label')).toBe('untouched');
  expect(element.innerHTML).toBe('The dam is safe.');
});

test('a sentence says that a mark of it was sent back, while it has that mark', () => {
  const sentence = layout.places[1]?.sentence;
  if (!sentence) throw new Error('no sentence');
  const index = createMarkIndex(layout, []);
  const state = () => ({ sentence, text, ledger: index.at(1), returned });
  const element = drawSentence(state(), true);
  const range = { start: sentence.start, end: sentence.end };
  for (const [annotation, described] of [
    ['fine', false],
    ['sent-back', true],
  ] as const) {
    index.put({ annotation, range, judgement: { label: 'claim' } });
    redrawSentence(element, state());
    expect(element.hasAttribute('data-returned')).toBe(described);
    expect(element.getAttribute('aria-describedby')?.includes('sentence-returned')).toBe(described);
    index.remove(annotation);
  }
});
