/** Text that is HTML already. Everything else is escaped where it is put in. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Markup | string | number | undefined | readonly Part[];

/**
 * A template that can only be wrong by saying `new Markup`: whatever is put in is escaped for text and quoted
 * attributes alike. Twenty lines of our own, because template libraries trust what they are given or need a build.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((text, string, index) => text + render(parts[index - 1]) + string),
  );
}

/** The parts that there are, with something between them. */
export function joined(parts: readonly Part[], between: Part): Markup {
  const there = parts.filter((part) => part !== undefined && part !== '');
  return html`${there.map((part, index) => (index > 0 ? [between, part] : part))}`;
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return String(part).replace(/[&<>"'\0]/g, (character) => escapes[character] ?? '');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
};

/** The text of markup of ours, without its elements. */
export function textIn(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters.get(entity) ?? entity);
}

const characters = new Map(
  Object.entries(escapes).map(([character, entity]) => [entity, character]),
);

/** Data that a page carries and nobody runs. No character of it can end the element it stands in or begin a comment. */
export function inertJson(value: unknown): Markup {
  const safe = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Markup(safe);
}

/** Text as a CSS string in a style element. */
export function cssString(text: string): Markup {
  const safe = text.replace(
    /[^\p{L}\p{N} .,:;?!()–—-]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return new Markup(`"${safe}"`);
}
