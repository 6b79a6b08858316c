import type { Draft } from '../blocks.ts';
import { htmlBlocks, withoutLinks } from '../web/html-blocks.ts';
import { parsePage } from '../web/html-tree.ts';
import { checkDepth } from '../web/tree-depth.ts';
import { withoutDoctype } from './xml.ts';

/** A chapter's text, and the notes to it. */
export interface Chapter {
  readonly drafts: readonly Draft[];
  readonly notes: readonly Draft[];
}

/** https://www.w3.org/TR/epub-ssv-11/ and https://www.w3.org/TR/dpub-aria-1.1/ */
const note = /^(?:(?:doc-)?(?:footnote|endnote)|rearnote)$/;
const noteMark = /^(?:doc-)?noteref$/;
const left = /^(?:doc-)?(?:toc|landmarks|page-list|pagebreak|backlink|index)$/;
/** What a mark looks like that does not say it is one. */
const looksLikeMark = /^\[?(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z])\]?$/;

/**
 * One XHTML document of a book. Marks of notes and numbers of printed pages are left out: glued to a word they would
 * change it.
 *
 * @throws FailureError `inputTooDeep`
 */
export function readChapter(xhtml: string, name: string): Chapter {
  const { body } = parsePage(asHtml(xhtml), name);
  checkDepth(body, name);
  const notes: Element[] = [];
  for (const element of [...body.querySelectorAll('*')]) {
    const roles = rolesOf(element);
    if (roles.some((role) => left.test(role))) element.remove();
    else if (roles.some((role) => noteMark.test(role)) || isMark(element)) removeMark(element);
    else if (roles.some((role) => note.test(role))) notes.push(element);
  }
  // What is inside a note goes with it.
  for (const element of notes) element.remove();
  return {
    drafts: withoutLinks(htmlBlocks(body)),
    notes: notes.flatMap((element) =>
      htmlBlocks(element).map(({ text }): Draft => ({ kind: 'footnote', text })),
    ),
  };
}

function rolesOf(element: Element): string[] {
  const said = `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return said.toLowerCase().split(/\s+/).filter(Boolean);
}

/** A raised number or sign that leads to a place in the book. */
function isMark(element: Element): boolean {
  if (element.tagName.toUpperCase() !== 'A') return false;
  if (!/^[^:]*#/.test(element.getAttribute('href') ?? '')) return false;
  const text = element.textContent.trim();
  if (!looksLikeMark.test(text)) return false;
  return (
    element.closest('sup') !== null || element.querySelector('sup')?.textContent.trim() === text
  );
}

function removeMark(element: Element): void {
  const raised = element.closest('sup');
  (raised && raised.textContent.trim() === element.textContent.trim() ? raised : element).remove();
}

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/**
 * XHTML so that an HTML parser reads it alike: elements that close themselves and character data are XML's only. An XML
 * parser would not know HTML's entities, which books use.
 */
function asHtml(xhtml: string): string {
  return plainCharacterData(withoutDoctype(xhtml)).replace(
    /<([a-zA-Z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)\/>/g,
    (tag, name: string, attributes: string) =>
      voidElements.test(name) ? tag : `<${name}${attributes}></${name}>`,
  );
}

function plainCharacterData(xhtml: string): string {
  const [first = '', ...rest] = xhtml.split('<![CDATA[');
  return rest.reduce((text, part) => {
    const end = part.indexOf(']]>');
    if (end < 0) return text + part;
    const data = part.slice(0, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return text + data + part.slice(end + 3);
  }, first);
}
