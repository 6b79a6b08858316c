import type { Draft } from '../blocks.ts';
import type { ReadCell } from '../tables.ts';
import { headingLevel, type Role, styleRoles } from './odt-styles.ts';
import { cellsOf } from './odt-tables.ts';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** No text of the article: what was deleted, what is said about it, what is made from it, and what is no text at all. */
const left =
  /^(?:text:(?:tracked-changes|table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography|note-citation|note-ref|ruby-text|hidden-text|hidden-paragraph|sequence-decls|variable-decls|user-field-decls)|office:(?:annotation|annotation-end|forms|scripts|binary-data|event-listeners)|table:covered-table-cell|draw:(?:image|object|object-ole|plugin|applet)|svg:(?:title|desc))$/;

/**
 * The body of a text document. Footnotes and endnotes come after the text, in the order of their marks, which are left
 * out; the text of a frame follows the paragraph it is tied to.
 *
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ 5 and 6
 */
export function odtBlocks(document: Document, body: Element): Draft[] {
  const roleOf = styleRoles(document);
  const drafts: Draft[] = [];
  const notes: Draft[] = [];
  const cells = new Map<Element, ReadCell>();

  const blocks = (parent: Element, within: Role, to: Draft[]): void => {
    for (const child of parent.children) block(child, within, to);
  };

  const block = (element: Element, within: Role, to: Draft[]): void => {
    const tag = element.tagName;
    if (left.test(tag)) return;
    if (tag === 'text:h') {
      const level = headingLevel(element.getAttribute('text:outline-level'));
      const heading = { kind: 'heading', level, ...cellIn(within) } as const;
      paragraph(element, within.kind === 'footnote' ? within : heading, to);
    } else if (tag === 'text:p') {
      const role = roleOf(element.getAttribute('text:style-name'));
      const nested = within.kind !== 'paragraph';
      const stronger = within.kind === 'listItem' && role?.kind === 'quote';
      paragraph(element, nested && !stronger ? within : (role ?? within), to);
    } else if (tag === 'text:list')
      blocks(element, within.kind === 'paragraph' ? { kind: 'listItem' } : within, to);
    else if (tag === 'table:table-cell') {
      const cell = cells.get(element);
      const role = { kind: 'tableCell', ...(cell ? { cell } : {}) } as const;
      blocks(element, within.kind === 'footnote' ? within : role, to);
    } else if (tag === 'table:table') {
      for (const [cell, place] of cellsOf(element)) cells.set(cell, place);
      blocks(element, within, to);
    } else blocks(element, within, to);
  };

  /** One paragraph, and behind it the frames that are tied to it. */
  const paragraph = (element: Element, role: Role, to: Draft[]): void => {
    const behind: Draft[] = [];
    const text = inline(element, behind)
      .replace(/[^\S\n\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text) to.push({ ...role, text });
    for (const draft of behind) to.push({ ...draft, ...cellIn(role) });
  };

  const inline = (parent: Element, behind: Draft[]): string => {
    let text = '';
    for (const node of parent.childNodes) {
      if (node.nodeType === TEXT || node.nodeType === CDATA)
        text += (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
      else if (node.nodeType === ELEMENT) text += inlineElement(node as Element, behind);
    }
    return text;
  };

  const inlineElement = (element: Element, behind: Draft[]): string => {
    const tag = element.tagName;
    if (left.test(tag)) return '';
    if (tag === 'text:s' || tag === 'text:tab') return ' ';
    if (tag === 'text:line-break') return '\n';
    if (tag === 'text:note') {
      blocks(element, { kind: 'footnote' }, notes);
      return '';
    }
    if (tag === 'draw:text-box') {
      blocks(element, { kind: 'paragraph' }, behind);
      return '';
    }
    return inline(element, behind);
  };

  blocks(body, { kind: 'paragraph' }, drafts);
  return [...drafts, ...notes];
}

function cellIn({ cell }: Role): Pick<Draft, 'cell'> {
  return cell ? { cell } : {};
}
