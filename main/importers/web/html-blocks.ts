import type { Draft } from '../blocks.ts';
import type { ReadCell } from '../tables.ts';
import { htmlPost } from './html-post.ts';
import { cellsOf } from './html-table.ts';

const skipped =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|MATH|CANVAS|VIDEO|AUDIO|FORM|BUTTON|SELECT|TEXTAREA|INPUT|NAV|HEAD)$/;
const inlineElements =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|RUBY|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR|IMG|PICTURE)$/;
/** Says that an element was a quotation, whatever became of its tag. */
export const quoteMark = 'data-assay-quote';
const ELEMENT = 1;
const TEXT = 3;

/** A block of a page with what its markup tells about its role there. */
export type PageDraft = Draft & {
  /** Nothing but a link: such blocks lead away from an article. */
  readonly linked: boolean;
  /** Whether nothing but a picture stands between it and the text before. */
  readonly pictured: boolean;
  /** The elements around the block, outermost first: `<tag>`, then class names and ids. */
  readonly within: readonly string[];
};

/**
 * The text of a page block by block, as a browser would break it: `textContent` glues the words of neighbouring blocks
 * together. White space is collapsed; `<br>` is a line break, and two of them begin a new paragraph.
 */
export function htmlBlocks(root: Element): PageDraft[] {
  const drafts: PageDraft[] = [];
  let buffer = '';
  let linkedLength = 0;
  let depthInLinks = 0;
  let kind: Draft['kind'] = 'paragraph';
  let level: number | undefined;
  let cell: Draft['cell'];
  const cells = new Map<Element, ReadCell>();
  const names: string[][] = [];
  let pictured = false;

  const flush = () => {
    for (const piece of buffer.split(/\n[^\S\n]*\n\s*/)) {
      const text = piece
        .split('\n')
        .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
        .filter(Boolean)
        .join('\n');
      const linked = linkedLength > 0 && linkedLength >= buffer.trim().length * 0.9;
      if (!text) continue;
      const heading = kind === 'heading' && level ? { level } : {};
      const within = names.flat();
      drafts.push({ kind, text, linked, pictured, within, ...heading, ...(cell ? { cell } : {}) });
      pictured = false;
    }
    buffer = '';
    linkedLength = 0;
  };

  const within = (node: Element, inner: Draft['kind'], innerLevel?: number) => {
    flush();
    const outer = [kind, level, cell] as const;
    kind = inner;
    level = innerLevel;
    cell = cells.get(node) ?? cell;
    names.push(namesOf(node));
    walkChildren(node);
    flush();
    names.pop();
    [kind, level, cell] = outer;
  };

  const walkChildren = (node: Element) => {
    for (const child of node.childNodes) walk(child);
  };

  const walk = (node: Node): void => {
    if (node.nodeType === TEXT) {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      buffer += words;
      if (depthInLinks > 0) linkedLength += words.trim().length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (skipped.test(tag) || isHidden(element) || isControl(element)) return;
    if (tag === 'BR') {
      buffer += '\n';
      return;
    }
    if (tag === 'IMG' || tag === 'PICTURE') pictured = true;
    if (inlineElements.test(tag) || isInlineCustom(element)) {
      depthInLinks += tag === 'A' ? 1 : 0;
      walkChildren(element);
      depthInLinks -= tag === 'A' ? 1 : 0;
      return;
    }
    const post = htmlPost(element);
    if (post) {
      flush();
      const within = names.flat();
      drafts.push({ ...post, linked: false, pictured: false, within, ...(cell ? { cell } : {}) });
      return;
    }
    if (tag === 'TABLE') for (const [of, place] of cellsOf(element)) cells.set(of, place);
    const heading = /^H([1-6])$/.exec(tag)?.[1];
    if (heading) within(element, 'heading', Number(heading));
    else if (tag === 'BLOCKQUOTE' || element.hasAttribute(quoteMark)) within(element, 'quote');
    else if (tag === 'LI') within(element, kind === 'quote' ? 'quote' : 'listItem');
    else if (tag === 'FIGCAPTION') within(element, 'caption');
    else if (tag === 'TD' || tag === 'TH') within(element, isLayout(element) ? kind : 'tableCell');
    else within(element, kind === 'heading' ? 'paragraph' : kind, undefined);
  };

  walkChildren(root);
  flush();
  return drafts;
}

/** "[edit]" beside a heading, a mark to copy its link: in the line, but not in the text. */
function isControl(element: Element): boolean {
  return /(?:^|[\s_-])(?:editsection|headerlink|anchor-link|permalink-icon)(?:$|[\s_-])/.test(
    element.getAttribute('class') ?? '',
  );
}

/** Browsers set elements they do not know in the line. */
function isInlineCustom(element: Element): boolean {
  return (
    element.tagName.includes('-') &&
    element.querySelector('p,div,section,ul,ol,li,h1,h2,h3,h4,h5,h6,blockquote,table,figure') ===
      null
  );
}

function namesOf(element: Element): string[] {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return [
    `<${element.tagName.toLowerCase()}>`,
    ...named.slice(0, 300).split(/\s+/).filter(Boolean),
  ];
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  );
}

/** A table with one cell a row only places its content. */
function isLayout(cell: Element): boolean {
  return cell.parentElement?.children.length === 1;
}

/** Blocks as every importer gives them: that a block was a link only matters while a page is told from its article. */
export function withoutLinks(drafts: readonly PageDraft[]): Draft[] {
  return drafts.map(({ linked: _linked, pictured: _pictured, within: _within, ...draft }) => draft);
}
