import { expect, test } from 'vitest';
import type { TableCell } from '../../shared/article.ts';
import { layOut } from '../editing/places.ts';
import { inNextRow } from './next-row.ts';

type Words = readonly [words: string, cell?: Partial<TableCell>];

/** A sentence a word. */
function placesOf(blocks: readonly Words[]) {
  let text = '';
  const drawn = blocks.map(([words, cell]) => {
    const start = text.length;
    text += `${words}\n`;
    const place = cell && { cell: { table: 0, row: 0, column: 0, ...cell } };
    return { kind: 'tableCell' as const, start, end: start + words.length, ...place };
  });
  const sentences = [...text.matchAll(/\w+/g)].map(({ 0: word, index }) => ({
    id: word,
    start: index,
    end: index + word.length,
  }));
  const { places } = layOut({ id: 'v', created: '', text, blocks: drawn, sentences });
  return places;
}

const article: readonly Words[] = [
  ['above'],
  ['A', {}],
  ['B', { column: 1, columnSpan: 2 }],
  ['a1 a2', { row: 1, rowSpan: 2 }],
  ['b', { row: 1, column: 1 }],
  ['c', { row: 1, column: 2 }],
  ['f', { row: 2, column: 2 }],
  ['g', { row: 3 }],
  ['h', { row: 3, column: 1 }],
  ['other', { table: 1 }],
  ['below'],
];

test.each([
  ['above', 'A', 'above'],
  ['A', 'a1', 'above'],
  ['B', 'b', 'above'],
  ['a1', 'a2', 'A'],
  ['a2', 'g', 'a1'],
  ['b', 'h', 'B'],
  ['c', 'f', 'B'],
  ['f', 'other', 'c'],
  ['g', 'other', 'a2'],
  ['h', 'other', 'b'],
  ['other', 'below', 'h'],
])('from %s down to %s and up to %s', (from, down, up) => {
  const places = placesOf(article);
  const index = places.findIndex(({ sentence }) => sentence.id === from);
  const reached = (by: 1 | -1) => places[inNextRow(places, index, by)]?.sentence.id ?? from;
  expect([reached(1), reached(-1)]).toEqual([down, up]);
});

test('where nothing stands above or below a table, one stays', () => {
  const places = placesOf([
    ['a', {}],
    ['b', { column: 1 }],
    ['c', { row: 1 }],
    ['d', { row: 1, column: 1 }],
  ]);
  expect([inNextRow(places, 2, 1), inNextRow(places, 1, -1)]).toEqual([2, 1]);
});
