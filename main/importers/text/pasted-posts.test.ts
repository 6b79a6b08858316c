import { expect, test } from 'vitest';
import { importArticle } from '../import-article.ts';

const long = 'The ministry published the figures for the whole of last year on Thursday morning.';

async function blocksOf(name: string, text: string): Promise<string[]> {
  const article = await importArticle({ name, bytes: new TextEncoder().encode(text) });
  return article.blocks.map(({ kind, author, handle, date, uri, start, end }) => {
    const said = [author, handle, date, uri].filter((part) => part !== undefined).join(', ');
    return `${kind}${said ? ` (${said})` : ''}: ${article.text.slice(start, end)}`;
  });
}

const by = 'Ann Example, AnnExample, April 16, 2025';

/** What stands between two paragraphs of an article, and the blocks it becomes. */
test.each<[string, string, string[]]>([
  [
    'a signature glued to the link that is glued to the last word',
    'Peace and trade.https://t.co/Ab12— Ann Example (@AnnExample) April 16, 2025',
    [`post (${by}, https://t.co/Ab12): Peace and trade.`],
  ],
  [
    'a post without closing punctuation, signed after a blank line',
    'Talk some sense into them\n\n— Ann Example (@AnnExample) April 16, 2025',
    [`post (${by}): Talk some sense into them`],
  ],
  [
    'a post whose link has a line of its own',
    'Look at this mess\nhttps://t.co/zz\n— Ann Example (@AnnExample) April 16, 2025',
    [`post (${by}, https://t.co/zz): Look at this mess`],
  ],
  [
    'a post whose second line goes on with the first',
    'So it goes\nand it rains\n— Ann Example (@AnnExample) April 16, 2025',
    [`post (${by}): So it goes\nand it rains`],
  ],
  [
    'a signature of nothing but the handle',
    'So it goes.\n— @AnnExample, April 16, 2025',
    ['post (AnnExample, AnnExample, April 16, 2025): So it goes.'],
  ],
  [
    'a signature that lost its dash',
    'So it goes.\nAnn Example (@AnnExample) April 16, 2025',
    [`post (${by}): So it goes.`],
  ],
  [
    'several in a row',
    'One.https://t.co/1\n— Ann Example (@AnnExample) April 16, 2025\nTwo.\n-- Bo (@bo) 17 Apr 2025\nThree.\n—Cy (@cy) 4/18/2025 https://t.co/3',
    [
      `post (${by}, https://t.co/1): One.`,
      'post (Bo, bo, 17 Apr 2025): Two.',
      'post (Cy, cy, 4/18/2025, https://t.co/3): Three.',
    ],
  ],
  [
    'people with handles inside a sentence',
    'He met Ann — known as Ann (@ann) — in April 2025.\nAnn Example (@AnnExample) said in 2025 that it rains.',
    [
      'paragraph: He met Ann — known as Ann (@ann) — in April 2025.',
      'paragraph: Ann Example (@AnnExample) said in 2025 that it rains.',
    ],
  ],
])('in plain text: %s', async (_case, post, expected) => {
  const around = [`paragraph: ${long}`];
  const apart = `The talks\n\n${long}\n\n${post}\n\n${long}\n`;
  expect((await blocksOf('a.txt', apart)).slice(1)).toEqual([...around, ...expected, ...around]);
  const together = `The talks\n${long}\n${post.replaceAll('\n\n', '\n')}\n${long}\n`;
  expect((await blocksOf('a.txt', together)).slice(1)).toEqual([...around, ...expected, ...around]);
});

test.each([
  ['in the paragraph', 'Peace.https://t.co/Ab12\n— Ann Example (@AnnExample) April 16, 2025'],
  ['in the next one', 'Peace.https://t.co/Ab12\n\n— Ann Example (@AnnExample) April 16, 2025'],
])('in Markdown, signed %s', async (_case, post) => {
  expect(await blocksOf('a.md', `# T\n\n${long}\n\n${post}\n\n${long}`)).toEqual([
    'heading: T',
    `paragraph: ${long}`,
    `post (${by}, https://t.co/Ab12): Peace.`,
    `paragraph: ${long}`,
  ]);
});
