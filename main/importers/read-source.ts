import { createHash } from 'node:crypto';
import type { ArticleInput } from '../../shared/api.ts';
import type { ArticleSource } from '../../shared/article.ts';
import { refuseTooLarge } from '../../shared/article-size.ts';
import { FailureError } from '../../shared/failure.ts';
import type { Reading } from './blocks.ts';
import {
  type InputKind,
  isPieceOfPage,
  isText,
  kindOf,
  looksBinary,
  mediaTypes,
  type TextKind,
} from './kind.ts';
import { readEmail } from './mail/email.ts';
import { readDocx } from './office/docx.ts';
import { readEpub } from './office/epub.ts';
import { readOdt } from './office/odt.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readSubtitles } from './speech/subtitles.ts';
import { readTranscript } from './speech/transcript.ts';
import { decode } from './text/decode.ts';
import { readMarkdown } from './text/markdown.ts';
import { readPlainText } from './text/plain-text.ts';
import { takeUnderTitle } from './text/under-title.ts';
import { readHtml } from './web/extract-html.ts';
import { readMhtml } from './web/mhtml.ts';

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
  options: ReadOptions = {},
): Promise<{ reading: Reading; source: ArticleSource }> {
  const { name, bytes } = input;
  refuseTooLarge(name, bytes.length);
  if (bytes.length === 0) throw new FailureError({ reason: 'inputEmpty', name });
  const kind = kindOf(input);
  const source = {
    name,
    mediaType: mediaTypes[kind],
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.length,
  };
  if (!isText(kind)) {
    const reading = await readPacked(kind, input, options);
    return { reading, source: { ...source, encoding: 'binary' } };
  }
  if (looksBinary(bytes)) throw new FailureError({ reason: 'inputBinary', name });
  const { text, encoding } = decode(bytes, name, kind === 'html' ? 'html' : 'text', input.encoding);
  // NUL is no character of any text, and programs that read a report may stop at one.
  const decoded = text.replaceAll('\0', '\ufffd');
  if (!decoded.trim()) throw new FailureError({ reason: 'inputEmpty', name });
  return { reading: readText(kind, decoded, input, options), source: { ...source, encoding } };
}

function readText(
  kind: TextKind,
  text: string,
  input: ArticleInput,
  { whole = false }: ReadOptions,
): Reading {
  switch (kind) {
    case 'html':
      return readHtml(text, input.name, { pasted: isPieceOfPage(input, text), whole });
    case 'markdown':
      return readMarkdown(text);
    case 'text':
      return readTranscript(text) ?? takeUnderTitle(readPlainText(text));
  }
}

async function readPacked(
  kind: Exclude<InputKind, TextKind>,
  { name, bytes }: ArticleInput,
  { onProgress, whole = false }: ReadOptions,
): Promise<Reading> {
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, name, onProgress);
    case 'docx':
      return readDocx(bytes, name);
    case 'odt':
      return readOdt(bytes, name);
    case 'epub':
      return readEpub(bytes, name);
    case 'email':
      return readEmail(bytes, name);
    case 'mhtml': {
      const { html, uri } = await readMhtml(bytes, name);
      const { drafts, metadata } = readHtml(html, name, { whole });
      return { drafts, metadata: { ...(uri ? { uri } : {}), ...metadata } };
    }
    case 'vtt':
    case 'srt':
      return readSubtitles(bytes, name);
  }
}
