import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, ImportedArticle } from '../../shared/article.ts';
import { importArticle } from './import-article.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => importArticle({ name, bytes: bytesOf(text) });

/** `kind: text` a block, with what a post says of itself behind it. */
function shown({ text, blocks }: Pick<ImportedArticle, 'text' | 'blocks'>): string[] {
  const details = ({ level, author, handle, date, uri }: Block) =>
    [level, author, handle, date, uri].filter((part) => part !== undefined).join(', ');
  return blocks.map((block) => {
    const extra = details(block);
    return `${block.kind}${extra ? ` (${extra})` : ''}: ${text.slice(block.start, block.end)}`;
  });
}

const long = 'The ministry published the figures for the whole of last year on Thursday morning.';

describe.each<[string, string, string, string[]]>([
  [
    'one paragraph a line, headings told by their look',
    'a.txt',
    `Rents rise again\n${long}\nWhat tenants say\n${long}\nThe landlords’ view\n${long}`,
    [
      'heading (1): Rents rise again',
      `paragraph: ${long}`,
      'heading (2): What tenants say',
      `paragraph: ${long}`,
      'heading (2): The landlords’ view',
      `paragraph: ${long}`,
    ],
  ],
  [
    'a post with a glued link, which leaves the paragraph before it alone',
    'a.txt',
    `Talks begin\n${long}\nThese two should talk about peace and trade.https://t.co/Ab12\n— Ann Example (@AnnExample) April 16, 2025\n${long}`,
    [
      'heading (1): Talks begin',
      `paragraph: ${long}`,
      'post (Ann Example, AnnExample, April 16, 2025, https://t.co/Ab12): These two should talk about peace and trade.',
      `paragraph: ${long}`,
    ],
  ],
  [
    'a post in a group of its own keeps its lines',
    'a.txt',
    `Talks begin\n\n${long}\n\nFirst line of it #peace\nsecond line of it\n-- Ann Example (@ann@social.example), 16 avril 2025\n\n${long}`,
    [
      'heading (1): Talks begin',
      `paragraph: ${long}`,
      'post (Ann Example, ann@social.example, 16 avril 2025): First line of it #peace\nsecond line of it',
      `paragraph: ${long}`,
    ],
  ],
  [
    'a signature after a blank line',
    'a.txt',
    `Talks begin\n\n${long}\n\nSo be it.\n\n— Ann (@ann.bsky.social) 2025-04-16`,
    [
      'heading (1): Talks begin',
      `paragraph: ${long}`,
      'post (Ann, ann.bsky.social, 2025-04-16): So be it.',
    ],
  ],
  [
    'a dash with a handle in the middle of a sentence is no signature',
    'a.txt',
    `Talks begin\n${long}\n— Ann Example (@AnnExample) told us later that she had never written any such thing`,
    [
      'heading (1): Talks begin',
      `paragraph: ${long}`,
      'paragraph: — Ann Example (@AnnExample) told us later that she had never written any such thing',
    ],
  ],
  [
    'hard-wrapped mail is joined into paragraphs',
    'a.txt',
    'The river\n\nThe delta gets less water than the treaty of the year 1987\nrequires, and nobody seems to know where all of the rest is\ngoing to.\n\nThe upper states have built four dams since then, and each of\nthem holds back a little more than was once announced by its\nowners.',
    [
      'heading (1): The river',
      'paragraph: The delta gets less water than the treaty of the year 1987\nrequires, and nobody seems to know where all of the rest is\ngoing to.',
      'paragraph: The upper states have built four dams since then, and each of\nthem holds back a little more than was once announced by its\nowners.',
    ],
  ],
  [
    'text wrapped short, with a wrapped list',
    'a.txt',
    'Subject line here\n\nOn Monday the committee met and talked about the\nbudget of the city, which has grown by five per\ncent. The mayor said so.\n\nA second paragraph follows, and it also has many\nlines that are wrapped by hand.\n\n* first item that is wrapped over\n  two lines\n* second item',
    [
      'heading (1): Subject line here',
      'paragraph: On Monday the committee met and talked about the\nbudget of the city, which has grown by five per\ncent. The mayor said so.',
      'paragraph: A second paragraph follows, and it also has many\nlines that are wrapped by hand.',
      'listItem: first item that is wrapped over\ntwo lines',
      'listItem: second item',
    ],
  ],
  [
    'sentences without a title',
    'a.txt',
    '今天下雨了。明天会晴。',
    ['paragraph: 今天下雨了。明天会晴。'],
  ],
  [
    'a title with a question mark',
    'a.txt',
    `Who pays for the dykes?\n\n${long}`,
    ['heading (1): Who pays for the dykes?', `paragraph: ${long}`],
  ],
  [
    'a page whose post is among short paragraphs, and a quotation',
    'a.html',
    `<html lang="en"><body><article><h1>Dykes</h1><p>${long}</p><blockquote class="twitter-tweet"><p lang="en">Two bozos <a href="https://t.co/x">https://t.co/x</a></p>&mdash; Fay (@fay) <a href="https://post.example/1">April 16, 2025</a></blockquote><script async src="https://post.example/w.js"></script><p>${long}</p><blockquote><p>We never agreed to that.</p></blockquote><p>${long}</p></article></body></html>`,
    [
      `paragraph: ${long}`,
      'post (Fay, fay, April 16, 2025, https://post.example/1): Two bozos',
      `paragraph: ${long}`,
      'quote: We never agreed to that.',
      `paragraph: ${long}`,
    ],
  ],
  [
    'a page with furniture between and after its paragraphs',
    'a.html',
    `<html lang="en"><head><meta property="og:title" content="Dykes"></head><body><article><p>By Ana Brandt</p><p>Updated April 16, 2026, 9:30 am</p><p>${long} ${long}</p><p>Advertisement</p><figure><figcaption>A dyke</figcaption></figure><p>(Image: GETTY)</p><p>${long} ${long}</p><p>Read more: what a dyke costs</p><p>${long}</p><h3>About the author</h3><p>Ana Brandt is a reporter in Sund.</p><ul><li><a href="/1">The jet that nobody ordered</a></li><li><a href="/2">Four dams, one map</a></li></ul></article></body></html>`,
    [`paragraph: ${long} ${long}`, `paragraph: ${long} ${long}`, `paragraph: ${long}`],
  ],
  [
    'lists and quotations',
    'a.txt',
    `Demands\n\n- more water\n- fewer dams\n\n> We never agreed.\n> Never.\n\n1. First ask\n2. Then act`,
    [
      'heading (1): Demands',
      'listItem: more water',
      'listItem: fewer dams',
      'quote: We never agreed.\nNever.',
      'listItem: First ask',
      'listItem: Then act',
    ],
  ],
  [
    'Markdown',
    'a.md',
    '# The *river*\n\nIt is [low](https://x.example), `very` low.\nStill.\n\n## Why\n\n* dams\n* drought\n\n> Nobody knows.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![A dam](dam.png)',
    [
      'heading (1): The river',
      'paragraph: It is low, very low.\nStill.',
      'heading (2): Why',
      'listItem: dams',
      'listItem: drought',
      'quote: Nobody knows.',
      'tableCell: a',
      'tableCell: b',
      'tableCell: 1',
      'tableCell: 2',
      'caption: A dam',
    ],
  ],
  [
    'HTML inside Markdown is read, and runs nothing',
    'a.md',
    '# T\n\nSome <b>bold</b> text.\n\n<div>A block <script>x()</script>of HTML</div>',
    ['heading (1): T', 'paragraph: Some bold text.', 'paragraph: A block of HTML'],
  ],
  [
    'one wrapped paragraph among lines that are not',
    'a.txt',
    `The interview\n\nThe mayor laughed\nand left the room.\n${long}`,
    [
      'heading (1): The interview',
      'paragraph: The mayor laughed\nand left the room.',
      `paragraph: ${long}`,
    ],
  ],
  [
    'a post in Markdown',
    'a.md',
    '# T\n\n> Talk to them.https://t.co/x1\n>\n> — Ann (@ann) April 16, 2025',
    ['heading (1): T', 'post (Ann, ann, April 16, 2025, https://t.co/x1): Talk to them.'],
  ],
  [
    'HTML with a post, a list and hidden things',
    'a.html',
    `<html lang=en><title>River | Post</title><meta property="og:title" content="River"><body><nav>Home News</nav><article><h1>River</h1><p>${long} ${long}<script>x()</script></p><h2>Why</h2><p>${long}<br>It is <b>so</b>.</p><ul><li>dams</li><li>drought</li></ul><blockquote class="twitter-tweet"><p>Two bozos.</p>&mdash; Fay (@fay) <a href="https://post.example/1">April 16, 2025</a></blockquote><p hidden>secret</p><p>${long}</p></article><footer>About us</footer></body></html>`,
    [
      `paragraph: ${long} ${long}`,
      'heading (2): Why',
      `paragraph: ${long}\nIt is so.`,
      'listItem: dams',
      'listItem: drought',
      'post (Fay, fay, April 16, 2025, https://post.example/1): Two bozos.',
      `paragraph: ${long}`,
    ],
  ],
])('%s', (_case, name, text, expected) => {
  test('has its blocks', async () => {
    expect(shown(await read(name, text))).toEqual(expected);
  });
});

test('the sample article: title, byline, one post, sentences', async () => {
  const sample = readFileSync(
    new URL('../../renderer/library/sample-article.txt', import.meta.url),
  );
  const article = await importArticle({ name: 'sample.txt', bytes: sample });
  expect(article.metadata).toMatchObject({
    title: 'River talks open without a map',
    byline: 'By Ana Brandt',
  });
  expect(article.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(5);
  const posts = article.blocks.filter(({ kind }) => kind === 'post');
  expect(posts).toMatchObject([
    {
      author: 'Fay Okoro',
      handle: 'fayokoro',
      date: 'April 16, 2026',
      uri: 'https://post.example/fayokoro/88',
    },
  ]);
  expect(article.sentences.map(({ start, end }) => article.text.slice(start, end))).toContain(
    'Hopefully the chair can talk some sense into these two bozos.',
  );
});

test('metadata of a page comes from the page', async () => {
  const page = `<html lang="en-GB"><head><title>x</title>
    <meta property="og:site_name" content="The Post"><link rel="canonical" href="https://post.example/a">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Low water","datePublished":"2026-04-17","dateModified":"2026-04-18","author":[{"name":"Ana Brandt"},{"name":"Bo Lind"}]}]}</script>
    </head><body><p>${long} ${long}</p></body></html>`;
  expect((await read('a.html', page)).metadata).toEqual({
    title: 'Low water',
    byline: 'Ana Brandt, Bo Lind',
    siteName: 'The Post',
    published: '2026-04-17',
    updated: '2026-04-18',
    language: 'en-GB',
    uri: 'https://post.example/a',
  });
});

test.each<[string, string, number[], string]>([
  ['UTF-8', 'utf-8', [0x63, 0x61, 0x66, 0xc3, 0xa9], 'café'],
  ['UTF-8 with its mark', 'utf-8', [0xef, 0xbb, 0xbf, 0x63, 0x61, 0x66, 0xc3, 0xa9], 'café'],
  ['UTF-16LE with its mark', 'utf-16le', [0xff, 0xfe, 0x63, 0, 0xe9, 0], 'cé'],
  ['UTF-16BE with its mark', 'utf-16be', [0xfe, 0xff, 0, 0x63, 0, 0xe9], 'cé'],
  [
    'undeclared, not UTF-8',
    'windows-1252',
    [0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94],
    'café “a”',
  ],
])('%s is decoded', async (_case, encoding, bytes, text) => {
  const article = await importArticle({ name: 'a.txt', bytes: Uint8Array.from(bytes) });
  expect([article.source.encoding, article.text]).toEqual([encoding, text]);
});

test('a page in a declared encoding is decoded', async () => {
  const page = Buffer.from(
    '<meta charset="iso-8859-2"><body><p>D\xb3ugi dzie\xf1 nad rzek\xb1.</p>',
    'latin1',
  );
  const { text, source } = await importArticle({ name: 'a.html', bytes: page });
  expect([text, source.encoding]).toEqual(['Długi dzień nad rzeką.', 'iso-8859-2']);
});

test('Cyrillic in one byte a letter is guessed', async () => {
  const words = 'Вода в реке стоит низко, и никто не знает, почему так случилось этой весной. ';
  const bytes = Uint8Array.from(
    [...words.repeat(4)].map((letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
  const { source, text } = await importArticle({ name: 'a.txt', bytes });
  expect([source.encoding, text.startsWith('Вода в реке')]).toEqual(['windows-1251', true]);
});

test('a page that declares UTF-8 and breaks it is read as a browser reads it', async () => {
  const page = Buffer.from(
    '<meta charset="utf-8"><body><p>It is \xff broken but readable.</p>',
    'latin1',
  );
  expect((await importArticle({ name: 'a.html', bytes: page })).text).toBe(
    'It is \ufffd broken but readable.',
  );
});

test('a single line as long as allowed is read', async () => {
  const words = 'word '.repeat(100_000);
  expect((await read('a.txt', words)).text).toBe(words.trim());
});
