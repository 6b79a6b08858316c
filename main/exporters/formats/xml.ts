/** For text and quoted attributes; white space is written so that no parser normalises it away. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => {
    const named = entities[character];
    return named === undefined ? `&#${character.charCodeAt(0)};` : `&${named};`;
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};
const characters = new Map(Object.entries(entities).map(([character, name]) => [name, character]));

export interface StartTag {
  /** With its prefix. */
  readonly name: string;
  readonly tag: string;
}

/** Every start tag, for formats that keep all they have in attributes. Declarations, comments and the rest are passed over. */
export function elementsIn(xml: string): StartTag[] {
  const tags = /<!--[\s\S]*?-->|<[?!][^>]*>|<([A-Za-z_][\w.:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;
  return [...xml.matchAll(tags)].flatMap(([, name, tag]) =>
    name === undefined || tag === undefined ? [] : [{ name, tag }],
  );
}

export function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(
    /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    found.set(name, unescapeXml((double ?? single ?? '').replace(/\r\n|[\t\n\r]/g, ' ')));
  return found;
}

export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return characters.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
