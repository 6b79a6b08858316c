import { expect, test } from 'vitest';
import { importArticle } from '../import-article.ts';

async function blocksOf(name: string, text: string): Promise<string[]> {
  const article = await importArticle({ name, bytes: new TextEncoder().encode(text) });
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

test.each([
  ['<h1>Rents rise</h1><p>They do.</p>', ['heading: Rents rise', 'paragraph: They do.']],
  ['\ufeff <div class="story"><p>They do.</p></div>', ['paragraph: They do.']],
  [
    '<p is what he typed, and nothing of it closes',
    ['heading: <p is what he typed, and nothing of it closes'],
  ],
])('a piece of a page on standard input: %s', async (piece, expected) => {
  expect(await blocksOf('Standard input', piece)).toEqual(expected);
});
