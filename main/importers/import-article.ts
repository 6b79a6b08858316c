import { createHash } from 'node:crypto';
import { type ArticleInput, largestArticle } from '../../shared/api.ts';
import type { ImportedArticle } from '../../shared/article.ts';
import { FailureError } from '../../shared/failure.ts';
import { assemble, type Draft, type Reading, sentencesOf } from './blocks.ts';
import { takeByline } from './byline.ts';
import { decode } from './decode.ts';
import { readHtml } from './extract-html.ts';
import { type InputKind, kindOf, looksBinary, mediaTypes } from './kind.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/**
 * Bytes as the user has them, to an article with blocks and sentences. Nothing is stored here.
 *
 * @throws FailureError `input…`: one sentence for each way the bytes can be no article
 */
export function importArticle(input: ArticleInput): ImportedArticle {
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
  if (looksBinary(bytes)) throw new FailureError({ reason: 'inputBinary', name });
  const { text: decoded, encoding } = decode(bytes, name, kind === 'html' ? 'html' : 'text');
  // NUL is no character of any text, and programs that read a report may stop at one.
  const source = decoded.replaceAll('\0', '\ufffd');
  if (!source.trim()) throw new FailureError({ reason: 'inputEmpty', name });

  const { drafts, metadata } = read(kind, source, input);
  const assembled = assemble(drafts);
  if (!assembled.text) throw new FailureError({ reason: 'inputWithoutText', name });
  const { language } = metadata;
  return {
    metadata: {
      ...metadata,
      title: metadata.title ?? titleOf(drafts),
      ...(input.uri ? { uri: input.uri } : {}),
    },
    source: {
      name,
      mediaType: mediaTypes[kind],
      sha256: createHash('sha256').update(bytes).digest('hex'),
      byteLength: bytes.length,
      encoding,
    },
    ...assembled,
    sentences: sentencesOf(assembled, language),
  };
}

function read(kind: InputKind, source: string, input: ArticleInput): Reading {
  switch (kind) {
    case 'html':
      return readHtml(source, input.name, input.mediaType !== undefined);
    case 'markdown':
      return readMarkdown(source);
    case 'text':
      return takeByline(readPlainText(source));
  }
}

const titleLength = 90;

/** The first heading, else the first words. */
function titleOf(drafts: readonly Draft[]): string {
  const first = drafts.find(({ text }) => text.trim());
  const title =
    (drafts.find(({ kind, text }) => kind === 'heading' && text.trim()) ?? first)?.text ?? '';
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= titleLength) return line;
  const cut = line.slice(0, titleLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleLength / 2)).trim()}…`;
}
