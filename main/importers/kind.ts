import type { ArticleInput } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';

export type InputKind = 'text' | 'markdown' | 'html';

export const mediaTypes: Readonly<Record<InputKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
};

const byExtension: Readonly<Record<string, InputKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/**
 * By media type, else by extension, else by what the bytes look like.
 *
 * @throws FailureError `inputUnknownKind`
 */
export function kindOf({ name, bytes, mediaType }: ArticleInput): InputKind {
  if (mediaType) return mediaType === 'text/html' ? 'html' : 'text';
  const extension = /\.([^./\\\s]{1,16})$/.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) return looksLikeHtml(bytes) ? 'html' : 'text';
  const kind = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (!kind) throw new FailureError({ reason: 'inputUnknownKind', name, extension });
  return kind;
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /^\W*(?:<!doctype html|<html|<head|<body|<article|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(
    start,
  );
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
