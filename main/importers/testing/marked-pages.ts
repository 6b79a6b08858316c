import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** A page in the manner of a real site, and what of it is the article. */
export interface MarkedPage {
  readonly name: string;
  /** Without the marks. */
  readonly html: string;
  readonly blocks: readonly { readonly text: string; readonly post: boolean }[];
  readonly title: string | undefined;
  readonly byline: string | undefined;
}

const folder = new URL('../web/fixtures/', import.meta.url);
const marks = / data-(?:article|title|byline)(?:="[^"]*")?/g;

/**
 * What is the article is marked in the page itself with `data-article`, as its title and byline are on the root; the marks
 * are taken away before the page is read. `data-article="post"` is a post's words.
 */
export function markedPages(): MarkedPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const page = readFileSync(new URL(name, folder), 'utf8');
      return { name, html: page.replace(marks, ''), ...expectationOf(page) };
    });
}

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

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
