/** Text that is HTML already. Everything else is escaped where it is put in. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

/**
 * A template that can only be wrong by saying `new Markup`: whatever is put in is escaped for text and quoted
 * attributes alike. Twenty lines of our own, because template libraries trust what they are given or need a build.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((text, string, index) => text + render(parts[index - 1]) + string),
  );
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

/** A link for web addresses; anything else stays text, since a reader clicks on what looks like a link. */
export function webLink(uri: string): Markup {
  const address = URL.canParse(uri) ? new URL(uri) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') return html`${uri}`;
  return html`<a href="${address.href}" rel="noreferrer nofollow">${uri}</a>`;
}
