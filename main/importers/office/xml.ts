import { DOMParser } from 'linkedom';
import { FailureError } from '../../../shared/failure.ts';

/** As a person calls the file, and its name: what a failure's sentence needs. */
export interface Source {
  readonly name: string;
  readonly kind: string;
}

/** Elements inside each other; documents have some dozens, and what walks them recurses. */
export const deepestXml = 1_000;
/** Characters of one part, and tags in it: a tree takes up to a kilobyte for each. */
const largestPart = 64_000_000;
const mostTags = 1_000_000;

/** By byte order mark, then by its own declaration, then as UTF-8: https://www.w3.org/TR/xml/#sec-guessing */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding=["']([\w-]{1,40})["']/.exec(
    start,
  );
  try {
    return new TextDecoder(declared?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * A tree of a document that passed `checkXml`. Entities a document declares for itself are not expanded; the document
 * type is left out, since the parser takes its declarations for text.
 *
 * @throws FailureError like `checkXml`
 */
export function parseXml(xml: string, source: Source): Document {
  checkXml(xml, source);
  const document = new DOMParser().parseFromString(withoutDoctype(xml), 'text/xml');
  return document as unknown as Document;
}

/**
 * Refuses what would exhaust stack or memory, before any tree is built. Of well-formedness only this is looked at: that
 * every tag is whole and closed, which fails where a document was cut off.
 *
 * @throws FailureError `inputTooDeep`, `inputBomb`, `inputDamaged`
 */
export function checkXml(xml: string, { name, kind }: Source): void {
  const damaged = () => new FailureError({ reason: 'inputDamaged', name, kind });
  checkSize(xml, name);
  let depth = 0;
  let elements = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const end = markupEnd(xml, at);
    if (end === undefined) throw damaged();
    const next = xml[at + 1];
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?') {
      elements += 1;
      if (xml[end - 2] !== '/') depth += 1;
    }
    if (depth < 0) throw damaged();
    if (depth > deepestXml)
      throw new FailureError({ reason: 'inputTooDeep', name, limit: deepestXml });
    at = end;
  }
  if (depth !== 0 || elements === 0) throw damaged();
}

/**
 * Of HTML as well as of XML.
 *
 * @throws FailureError `inputBomb` when a tree of it would be larger than any article's
 */
export function checkSize(markup: string, name: string): void {
  let tags = 0;
  if (markup.length <= largestPart)
    for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) tags += 1;
  if (markup.length > largestPart || tags > mostTags)
    throw new FailureError({ reason: 'inputBomb', name, limit: largestPart });
}

const closers = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Just behind the tag, comment or declaration that begins at `at`; undefined when it never ends. */
function markupEnd(xml: string, at: number): number | undefined {
  for (const [opener, closer] of closers) {
    if (!xml.startsWith(opener, at)) continue;
    const end = xml.indexOf(closer, at + opener.length);
    return end < 0 ? undefined : end + closer.length;
  }
  let quote = '';
  let brackets = 0;
  for (let index = at + 1; index < xml.length; index += 1) {
    const char = xml[index];
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '[') brackets += 1;
    else if (char === ']') brackets -= 1;
    else if (char === '>' && brackets <= 0) return index + 1;
  }
  return undefined;
}

/** Without its document type, whose declarations of entities nothing here shall follow. */
export function withoutDoctype(markup: string): string {
  const at = /^[^<]*(?:<[?!](?!doctype)[^>]*>[^<]*){0,20}(?=<!doctype)/i.exec(markup)?.[0].length;
  const end = at === undefined ? undefined : markupEnd(markup, at);
  return at === undefined || end === undefined ? markup : markup.slice(0, at) + markup.slice(end);
}
