import { expect, test } from 'vitest';
import { chunkOf, chunksOf } from './chunks.ts';
import type { Section } from './outline.ts';

/** One paragraph each, with so many sentences of ten characters. */
function sections(sizes: readonly number[]): Section[] {
  let index = 1;
  return sizes.map((size) => {
    const sentences = Array.from({ length: size }, () => {
      const sentence = { id: `s${index}`, index, start: index * 10, end: index * 10 + 9 };
      index += 1;
      return sentence;
    });
    const start = sentences[0]?.start ?? index * 10;
    const block = { kind: 'paragraph' as const, start, end: sentences.at(-1)?.end ?? start };
    return { kind: 'block', item: { block: { block, sentences } } };
  });
}

test.each([
  ['none', [], ''],
  ['a short one', [3], '1-4'],
  ['many', [30, 15, 40, 2], '1-46 46-86 86-88'],
  ['one without sentences at the end', [40, 0], '1-41 41-41'],
])('chunks of %s hold every sentence once', (_case, sizes, expected) => {
  const chunks = chunksOf(sections(sizes));
  expect(chunks.map(({ from, to }) => `${from}-${to}`).join(' ')).toBe(expected);
});

test('the chunk of a sentence', () => {
  const chunks = chunksOf(sections([30, 15, 40, 2]));
  expect([1, 45, 46, 85, 87].map((sentence) => chunkOf(chunks, sentence))).toEqual([0, 0, 1, 1, 2]);
});
