import chardet from 'chardet';
import sniffHtml from 'html-encoding-sniffer';
import { FailureError } from '../../shared/failure.ts';

export interface Decoded {
  /** Without byte order mark; line ends as they were. */
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
}

/** How many bytes a guess is made from. */
const sample = 64 * 1024;

/**
 * A byte order mark decides, then valid UTF-8, then what an HTML page declares, then a guess, which for short texts is
 * often wrong and so is only taken when it is sure. Valid UTF-8 comes before the declaration because pages saved from a
 * browser keep the declaration of the server, but not its encoding.
 *
 * @throws FailureError `inputInvalidEncoding` when the bytes contradict their own byte order mark
 */
export function decode(bytes: Uint8Array, name: string, kind: 'text' | 'html'): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeMarked(bytes, name, marked);
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const declared =
    kind === 'html' ? sniffHtml(bytes, { defaultEncoding: 'windows-1252' }) : guess(bytes);
  const encoding = declared.toLowerCase() === 'utf-8' ? 'windows-1252' : declared.toLowerCase();
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeMarked(bytes: Uint8Array, name: string, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) return { text, encoding };
  throw new FailureError({
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

function guess(bytes: Uint8Array): string {
  const [best] = chardet.analyse(bytes.subarray(0, sample));
  if (!best || best.confidence < 40) return 'windows-1252';
  try {
    return new TextDecoder(best.name).encoding;
  } catch {
    return 'windows-1252';
  }
}
