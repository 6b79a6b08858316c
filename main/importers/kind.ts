import type { ArticleInput } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';

export type InputKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'epub'
  | 'email'
  | 'vtt'
  | 'srt';

export const mediaTypes: Readonly<Record<InputKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mhtml: 'multipart/related',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  epub: 'application/epub+zip',
  email: 'message/rfc822',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
};

const byExtension: Readonly<Record<string, InputKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  epub: 'epub',
  eml: 'email',
  vtt: 'vtt',
  srt: 'srt',
};

const textKinds = ['text', 'markdown', 'html'] as const;
/** One text in one encoding; the others are packed, have parts with encodings of their own, or a fixed one. */
export type TextKind = (typeof textKinds)[number];

export function isText(kind: InputKind): kind is TextKind {
  return textKinds.some((one) => one === kind);
}

/**
 * By media type, else by the bytes where they are unmistakable, else by extension, else by what the bytes look like.
 *
 * @throws FailureError `inputUnknownKind`
 */
export function kindOf({ name, bytes, mediaType }: ArticleInput): InputKind {
  if (mediaType) return mediaType === 'text/html' ? 'html' : 'text';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const packed = packedKind(start);
  if (packed) return packed;
  const extension = /\.([^./\\\s]{1,16})$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return looksLikeHtml(start) ? 'html' : 'text';
  const kind = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (!kind) throw new FailureError({ reason: 'inputUnknownKind', name, extension });
  return kind;
}

/** Files that say what they are, whatever they are called. */
function packedKind(start: string): InputKind | undefined {
  if (/^\s{0,8}%PDF-\d/.test(start)) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) {
    if (start.includes('mimetypeapplication/epub+zip')) return 'epub';
    if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
    if (/word\/|docProps\//.test(start)) return 'docx';
  }
  if (/^WEBVTT(?:[\s-]|$)/.test(start.replace(/^\u00ef\u00bb\u00bf/, ''))) return 'vtt';
  return undefined;
}

function looksLikeHtml(start: string): boolean {
  return (
    /^\W*(?:<!doctype html|<html|<head|<body|<article|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(
      start,
    ) ||
    // A piece of a page, as it is copied out of an editor.
    /^(?:\u00ef\u00bb\u00bf)?\s*<(?:h[1-6]|p|div|section|main|blockquote|ul|ol|table|figure)(?:\s[^<>]*)?>[\s\S]*<\//i.test(
      start,
    )
  );
}

/** HTML without a page around it, from the clipboard or standard input: all of it is the article. */
export function isPieceOfPage({ name, mediaType }: ArticleInput, text: string): boolean {
  if (mediaType) return true;
  return !/\.[^./\\\s]{1,16}$/.test(name) && !/<(?:!doctype|html|head|body)\b/i.test(text);
}

/**
 * No kind of text holds NUL bytes (UTF-16 does, but with its byte order mark) or many control characters.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return false;
  const start = bytes.subarray(0, 64 * 1024);
  let controls = 0;
  for (const byte of start) {
    if (byte === 0) return true;
    if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0c &&
      byte !== 0x0d &&
      byte !== 0x1b
    )
      controls += 1;
  }
  return controls * 100 > start.length;
}
