import chardet from 'chardet';
import sniffHtml from 'html-encoding-sniffer';
import { FailureError } from '../../../shared/failure.ts';
import { looksEightBit } from './eight-bit.ts';

export interface Decoded {
  /** Without byte order mark; line ends as they were. */
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
}

/** How many bytes a guess is made from. */
const sample = 64 * 1024;

/**
 * A byte order mark decides, then valid UTF-8, then what the server declared (`transport`), then what an HTML page declares, then a guess that is sure, then
 * windows-1252 if the text reads well in it. Valid UTF-8 comes before the declaration because pages saved from a browser
 * keep the declaration of the server, but not its encoding. A page that declares UTF-8 and breaks it is read as browsers
 * read it, with U+FFFD in the gaps.
 *
 * @throws FailureError `inputInvalidEncoding` when the bytes contradict their byte order mark, or are nothing but broken
 *   UTF-8
 */
export function decode(
  bytes: Uint8Array,
  name: string,
  kind: 'text' | 'html',
  transport?: string,
): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: decodeStrictly(bytes, name, marked), encoding: marked };
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const encoding =
    known(transport) ?? (kind === 'html' ? declared(bytes) : undefined) ?? guess(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  if (!looksEightBit(bytes)) throw invalid(bytes, name, 'utf-8');
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

/** What a server declares is any string at all. */
function known(label: string | undefined): string | undefined {
  try {
    return label ? new TextDecoder(label).encoding : undefined;
  } catch {
    return undefined;
  }
}

/** https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
function declared(bytes: Uint8Array): string | undefined {
  const none = 'x-user-defined';
  const found = sniffHtml(bytes, { defaultEncoding: none }).toLowerCase();
  return found === none ? undefined : found;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, name: string, encoding: string): string {
  const text = tryDecode(bytes, encoding);
  if (text === undefined) throw invalid(bytes, name, encoding);
  return text;
}

function invalid(bytes: Uint8Array, name: string, encoding: string): FailureError {
  return new FailureError({
    reason: 'inputInvalidEncoding',
    name,
    encoding: encoding.toUpperCase(),
    offset: validPrefix(bytes, encoding),
  });
}

/** Length in bytes of the longest valid beginning, found by halving. */
function validPrefix(bytes: Uint8Array, encoding: string): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    // `stream` lets a character be cut off at the end, which is no error of the text.
    if (tryDecode(bytes.subarray(0, middle), encoding, true) === undefined) invalid = middle;
    else valid = middle;
  }
  return valid;
}

function tryDecode(bytes: Uint8Array, encoding: string, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** Only what is not windows-1252 or UTF-8 anyway: those have better tests. A few bytes are no ground for a guess. */
function guess(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, sample);
  if (start.filter((byte) => byte >= 0x80).length < 8) return undefined;
  const [best] = chardet.analyse(start);
  if (!best || best.confidence < 40) return undefined;
  try {
    const { encoding } = new TextDecoder(best.name);
    return encoding === 'windows-1252' || encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
