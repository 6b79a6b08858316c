import { createHash } from 'node:crypto';
import { type ArticleInput, largestArticle } from '../../shared/api.ts';
import type { ArticleSource } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import type { Reading } from './blocks.ts';
import { takeByline } from './byline.ts';
import { decode } from './decode.ts';
import { readHtml } from './extract-html.ts';
import { type InputKind, isText, kindOf, looksBinary, mediaTypes } from './kind.ts';
import { readMarkdown } from './markdown.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readPlainText } from './plain-text.ts';

export interface ReadOptions {
  /** Told while a long source is read: how many of its pages are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** With what stands around the article on its page, left out and marked so. */
  readonly whole?: boolean;
}

/**
 * One reader for each kind of source; what all have in common is looked at here.
 *
 * @throws FailureError `input…`
 */
export async function readSource(
  input: ArticleInput,
  { onProgress, whole = false }: ReadOptions = {},
): Promise<{ reading: Reading; source: ArticleSource }> {
  const { name, bytes } = input;
  if (bytes.length > largestArticle)
    throw new FailureError({
      reason: 'inputTooLarge',
      name,
      bytes: bytes.length,
      limit: largestArticle,
    });
  if (bytes.length === 0) throw new FailureError({ reason: 'inputEmpty', name });
  const kind = kindOf(input);
  const source = {
    name,
    mediaType: mediaTypes[kind],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.length,
  };
  if (!isText(kind)) {
    const reading = await readPacked(kind, input, onProgress);
    return { reading, source: { ...source, encoding: 'binary' } };
  }
  if (looksBinary(bytes)) throw new FailureError({ reason: 'inputBinary', name });
  const { text, encoding } = decode(bytes, name, kind === 'html' ? 'html' : 'text', input.encoding);
  // NUL is no character of any text, and programs that read a report may stop at one.
  const decoded = text.replaceAll('\0', '\ufffd');
  if (!decoded.trim()) throw new FailureError({ reason: 'inputEmpty', name });
  return { reading: readText(kind, decoded, input, whole), source: { ...source, encoding } };
}

function readText(
  kind: InputKind,
  text: string,
  { name, mediaType }: ArticleInput,
  whole: boolean,
): Reading {
  switch (kind) {
    case 'html':
      return readHtml(text, name, { pasted: mediaType !== undefined, whole });
    case 'markdown':
      return readMarkdown(text);
    default:
      return takeByline(readPlainText(text));
  }
}

function readPacked(
  kind: InputKind,
  { name, bytes }: ArticleInput,
  onProgress: ReadOptions['onProgress'],
): Promise<Reading> {
  switch (kind) {
    default:
      return readPdf(bytes, name, onProgress);
  }
}
