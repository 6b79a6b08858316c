import type { Draft } from '../blocks.ts';

/** What a paragraph's style makes of it. */
export type Role = Pick<Draft, 'kind' | 'level' | 'cell'>;

/** The styles that every edition of LibreOffice and OpenOffice names in English in its files. */
const roles: readonly (readonly [RegExp, Draft['kind']])[] = [
  [/^(?:quotations?|block quotation|quote|intense quote|block text)$/i, 'quote'],
  [/^(?:caption|illustration|figure|drawing|table)$/i, 'caption'],
];
const heading = /^heading(?: (\d{1,2}))?$/i;

/**
 * Finds the role of a paragraph by its style, or by the style that one is derived from: whatever is set by hand gets an
 * automatic style of its own.
 *
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/ 16.2
 */
export function styleRoles(document: Document): (style: string | null) => Role | undefined {
  const parents = new Map<string, string>();
  for (const style of document.getElementsByTagName('style:style')) {
    const name = style.getAttribute('style:name');
    const parent = style.getAttribute('style:parent-style-name');
    if (name && parent && style.getAttribute('style:family') === 'paragraph')
      parents.set(name, parent);
  }
  return (style) => {
    if (style === null) return undefined;
    // Automatic styles are derived from named ones at once; a style derived from itself ends here too.
    return roleOf(style) ?? roleOf(parents.get(style) ?? '');
  };
}

function roleOf(style: string): Role | undefined {
  const name = style.replace(/_([\da-f]{2})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (/^title$/i.test(name)) return { kind: 'heading', level: 1 };
  const level = heading.exec(name);
  if (level) return { kind: 'heading', level: headingLevel(level[1]) };
  const kind = roles.find(([pattern]) => pattern.test(name))?.[1];
  return kind ? { kind } : undefined;
}

/** HTML, and blocks, have six levels. */
export function headingLevel(written: string | null | undefined): number {
  return Math.min(6, Math.max(1, Number.parseInt(written ?? '1', 10) || 1));
}
