import { describe, expect, test } from 'vitest';
import { markedPages, plain } from '../testing/marked-pages.ts';
import { readHtml } from './extract-html.ts';

const pages = markedPages();

test('there are enough pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(48);
});

test('a pull quote is kept and marked as what it is', () => {
  const page = pages.find(({ name }) => name === 'opinion-with-biography.html');
  const { drafts } = readHtml(page?.html ?? '', 'page');
  expect(drafts.filter(({ repeats }) => repeats)).toMatchObject([
    { kind: 'quote', text: 'The river has come over it somewhere else' },
  ]);
});

describe.each(pages)('$name', ({ name, html, blocks, title, byline }) => {
  const { drafts, metadata } = readHtml(html, name);
  const kept = drafts.filter(({ leftOut, repeats, text }) => !leftOut && !repeats && text);

  test('is its article and nothing else', () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(kept.map(({ text }) => plain(text))).toEqual(blocks.map(({ text }) => text));
  });

  test('has its posts, with their authors and addresses', () => {
    const posts = kept.filter(({ kind }) => kind === 'post');
    expect(posts.map(({ text }) => plain(text))).toEqual(
      blocks.filter(({ post }) => post).map(({ text }) => text),
    );
    for (const { author, uri, date } of posts)
      expect([author, uri, date]).toEqual([
        expect.stringMatching(/\p{L}/u),
        expect.stringMatching(/^https:/),
        expect.stringMatching(/2031/),
      ]);
  });

  test('says what it is called and who wrote it', () => {
    expect(metadata.title).toBe(title ?? metadata.title);
    expect(metadata.byline).toBe(byline ?? metadata.byline);
  });
});
