import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readHtml } from './extract-html.ts';

/**
 * Pages in the manner of real sites. What is the article is marked in the page itself with `data-article`, as its title and
 * byline are on the root; the marks are taken away before the page is read. `data-article="post"` is a post's words.
 */
const folder = new URL('./fixtures/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const marks = / data-(?:article|title|byline)(?:="[^"]*")?/g;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function expectationOf(page: string) {
  const { document } = parseHTML(
    /<html\b/i.test(page) ? page : `<html><body>${page}</body></html>`,
  );
  const blocks = [...document.querySelectorAll('[data-article]')].map((element) => ({
    text: plain(textOf(element)),
    post: element.getAttribute('data-article') === 'post',
  }));
  const { title, byline } = document.documentElement.dataset;
  return { blocks, title, byline };
}

/** Unclosed paragraphs hold those that follow them in linkedom's tree; only a mark's own text is its own. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return [...node.childNodes]
    .filter((child) => !isMarked(child) && !isEdit(child))
    .map(textOf)
    .join('');
}

const isMarked = (node: Node) => (node as Partial<Element>).hasAttribute?.('data-article') ?? false;
const isEdit = (node: Node) =>
  (node as Partial<Element>).getAttribute?.('class') === 'mw-editsection';

test('a pull quote is kept and marked as what it is', () => {
  const page = readFileSync(new URL('opinion-with-biography.html', folder), 'utf8');
  const { drafts } = readHtml(page.replace(marks, ''), 'page');
  expect(drafts.filter(({ repeats }) => repeats)).toMatchObject([
    { kind: 'quote', text: 'The river has come over it somewhere else' },
  ]);
});

test('there are enough pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(48);
});

describe.each(pages)('%s', (name) => {
  const page = readFileSync(new URL(name, folder), 'utf8');
  const expected = expectationOf(page);
  const { drafts, metadata } = readHtml(page.replace(marks, ''), name);
  const kept = drafts.filter(({ leftOut, repeats, text }) => !leftOut && !repeats && text);

  test('is its article and nothing else', () => {
    expect(expected.blocks.length).toBeGreaterThan(0);
    expect(kept.map(({ text }) => plain(text))).toEqual(expected.blocks.map(({ text }) => text));
  });

  test('has its posts, with their authors and addresses', () => {
    const posts = kept.filter(({ kind }) => kind === 'post');
    expect(posts.map(({ text }) => plain(text))).toEqual(
      expected.blocks.filter(({ post }) => post).map(({ text }) => text),
    );
    for (const { author, uri, date } of posts)
      expect([author, uri, date]).toEqual([
        expect.stringMatching(/\p{L}/u),
        expect.stringMatching(/^https:/),
        expect.stringMatching(/2031/),
      ]);
  });

  test('says what it is called and who wrote it', () => {
    expect(metadata.title).toBe(expected.title ?? metadata.title);
    expect(metadata.byline).toBe(expected.byline ?? metadata.byline);
  });
});
