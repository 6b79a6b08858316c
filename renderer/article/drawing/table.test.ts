import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Block } from '../../../shared/article.ts';
import { createMarkIndex } from '../../editing/mark-index.ts';
import { layOut } from '../../editing/places.ts';
import { chunksOf } from '../chunks.ts';
import { outline } from '../outline.ts';
import { fillChunk } from './chunk.ts';

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  return () => vi.unstubAllGlobals();
});

type Part = readonly [words: string, about?: Partial<Block>];

/** What is drawn of these blocks, a sentence each, chunk by chunk. */
function drawn(parts: readonly Part[], asElements = true): HTMLElement[] {
  let text = '';
  const blocks = parts.map(([words, about]): Block => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind: 'tableCell', ...about, start, end: start + words.length };
  });
  const sentences = blocks.map(({ start, end }, at) => ({ id: `s${at}`, start, end }));
  const layout = layOut({ id: 'v', created: '', text, blocks, sentences });
  const { ofBlock } = createMarkIndex(layout, []);
  const article = { text, current: 0, returned: new Set<string>(), ledgersOf: ofBlock };
  return chunksOf(outline(layout.blocks, text, 'Another title').sections).map((chunk) => {
    const into = document.createElement('div');
    fillChunk(into, chunk, article, asElements ? () => {} : undefined);
    return into;
  });
}

const at = (row: number, column: number, more: Partial<Block['cell']> = {}): Partial<Block> => ({
  cell: { table: 0, row, column, ...more },
});
const header = true as const;

const costs: readonly Part[] = [
  ['Before.', { kind: 'paragraph' }],
  ['2030', at(0, 1, { header })],
  ['2031 <b>', at(0, 2, { header })],
  ['Dykes', at(1, 0, { header })],
  ['9 m', at(1, 1, { columnSpan: 2 })],
  ['Pumps', at(2, 0, { header })],
  ['One.', at(2, 2)],
  ['Two.', at(2, 2)],
  ['three', { kind: 'listItem', ...at(2, 2) }],
];

/** Without the direction, which everything has of its own words. */
const markup = (chunk: HTMLElement | undefined) => chunk?.innerHTML.replaceAll(' dir="auto"', '');

test('a table is one, with what names its columns and its rows, and what stands in its cells', () => {
  const [chunk] = drawn(costs, false);
  expect(markup(chunk)).toBe(
    '<p>Before.</p>' +
      '<div class="table-frame"><table role="table">' +
      '<thead><tr><td></td><th scope="col">2030</th>' +
      '<th scope="col">2031 &lt;b&gt;</th></tr></thead><tbody>' +
      '<tr><th scope="row">Dykes</th><td colspan="2">9 m</td></tr>' +
      '<tr><th scope="row">Pumps</th><td></td><td>' +
      '<p data-kind="tableCell">One.</p><p data-kind="tableCell">Two.</p>' +
      '<ul><li>three</li></ul></td></tr>' +
      '</tbody></table></div>',
  );
});

test('its sentences are elements in the order of the text', () => {
  const [chunk] = drawn(costs);
  const sentences = [...(chunk?.querySelectorAll('.sentence') ?? [])];
  expect(sentences.map(({ textContent }) => textContent)).toEqual(costs.map(([words]) => words));
  expect(chunk?.querySelectorAll('td > .sentence, th > .sentence')).toHaveLength(5);
});

test('cells of which nobody knows where they stand are paragraphs, as they were', () => {
  const [chunk] = drawn([['a'], ['b']], false);
  expect(markup(chunk)).toBe('<p data-kind="tableCell">a</p><p data-kind="tableCell">b</p>');
});

test('a very long table is drawn in parts, each with the names of its columns, which the text has once', () => {
  const rows = 200;
  const parts = Array.from({ length: rows * 2 }, (_, index): Part => {
    const row = Math.floor(index / 2);
    return [`${row} ${index % 2}`, at(row, index % 2, row === 0 ? { header } : {})];
  });
  const chunks = drawn(parts);
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks.map(({ textContent }) => textContent).join('')).toBe(
    parts.map(([words]) => words).join(''),
  );
  const numbers = chunks.flatMap((chunk, part) => {
    const table = chunk.querySelector('table');
    expect(table?.getAttribute('aria-rowcount')).toBe(String(rows));
    expect(table?.querySelectorAll('thead th')).toHaveLength(2);
    const indices = [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
      Number(row.getAttribute('aria-rowindex')),
    );
    // The same row again.
    if (part > 0) expect(indices.shift()).toBe(1);
    return indices;
  });
  expect(numbers).toEqual(Array.from({ length: rows }, (_, row) => row + 1));
  const [again] = chunks[1]?.querySelectorAll('thead th') ?? [];
  expect([again?.getAttribute('data-words'), again?.textContent]).toEqual(['0 0', '']);
});
