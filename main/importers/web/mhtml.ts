import PostalMime from 'postal-mime';
import { FailureError } from '../../../shared/failure.ts';
import { decode } from '../text/decode.ts';

const kind = 'saved page';

export interface SavedPage {
  readonly html: string;
  /** Where the page was saved from, when it was the web. */
  readonly uri?: string;
}

/**
 * The page in a file that a browser saved it to, with its pictures and frames, of which nothing is read. Its encoding is
 * what its part says, else what the page says.
 *
 * https://www.rfc-editor.org/rfc/rfc2557
 *
 * @throws FailureError `inputEmpty`; `inputDamaged` when there is no page in it; `inputInvalidEncoding`
 */
export async function readMhtml(bytes: Uint8Array, name: string): Promise<SavedPage> {
  if (bytes.length === 0) throw new FailureError({ reason: 'inputEmpty', name });
  // One byte a character, whatever they are: only the frame is looked at, and it is ASCII.
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  const page = pageOf(message, 8);
  const location = webAddress(field(headOf(message), 'snapshot-content-location'));
  const html = page === undefined ? '' : await contentOf(page, name);
  if (page === undefined || !html.trim())
    throw new FailureError({ reason: 'inputDamaged', name, kind });
  const uri = location ?? webAddress(field(headOf(page), 'content-location'));
  return { html, ...(uri ? { uri } : {}) };
}

/**
 * The part that is the page: of related parts the one named as the start, of alternatives and without a name the first
 * that is HTML or holds it. Parts are at most `levels` deep in each other.
 */
function pageOf(part: string, levels: number): string | undefined {
  const head = headOf(part);
  const type = field(head, 'content-type') ?? '';
  if (/^text\/html|^application\/xhtml\+xml/i.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (levels === 0 || !/^multipart\//i.test(type) || !boundary) return undefined;
  const inner = partsOf(part.slice(head.length), boundary);
  const start = parameter(type, 'start') ?? '';
  const named = start ? inner.find((one) => field(headOf(one), 'content-id') === start) : undefined;
  for (const one of named === undefined ? inner : [named, ...inner]) {
    const page = pageOf(one, levels - 1);
    if (page !== undefined) return page;
  }
  return undefined;
}

function headOf(part: string): string {
  return /^[\s\S]*?(?:\r?\n\r?\n|$)/.exec(part.slice(0, 100_000))?.[0] ?? '';
}

function field(head: string, key: string): string | undefined {
  const value = new RegExp(`^${key}:[ \\t]*((?:.|\\r?\\n[ \\t])*)`, 'im').exec(head)?.[1];
  return value?.replace(/\r?\n[ \t]+/g, ' ').trim();
}

function parameter(value: string, key: string): string | undefined {
  const [, quoted, bare] =
    new RegExp(`;\\s*${key}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value) ?? [];
  return quoted ?? bare;
}

/** What follows the last part has no header and is never taken for one. */
function partsOf(body: string, boundary: string): string[] {
  const literally = boundary.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  // A boundary may begin like another one, and only its whole line tells them apart.
  const line = new RegExp(`\\n--${literally}(?:--)?[ \\t]*\\r?(?:\\n|$)`);
  return `\n${body}`.split(line).slice(1);
}

/** Its bytes as they were before they were sent, read like those of any page unless the part says how. */
async function contentOf(part: string, name: string): Promise<string> {
  const type = field(headOf(part), 'content-type') ?? '';
  // As an attachment the parser leaves the bytes alone; as text it would take an undeclared encoding for UTF-8.
  // The first header of a name is the one that counts.
  const mail = await PostalMime.parse(
    Buffer.from(`Content-Disposition: attachment\r\n${part}`, 'latin1'),
  );
  const content = mail.attachments[0]?.content;
  if (content === undefined || typeof content === 'string') return '';
  const bytes = new Uint8Array(content);
  return declared(bytes, parameter(type, 'charset')) ?? decode(bytes, name, 'html').text;
}

function declared(bytes: Uint8Array, charset: string | undefined): string | undefined {
  try {
    return charset ? new TextDecoder(charset).decode(bytes) : undefined;
  } catch {
    return undefined;
  }
}

function webAddress(value: string | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined;
}
