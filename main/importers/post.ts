import type { Draft } from './blocks.ts';

/** What the line under a copied post says: `— Ann Example (@AnnExample) April 16, 2025`. */
export interface PostSignature {
  readonly author: string;
  /** Without the leading `@`; a Mastodon handle keeps its host. */
  readonly handle: string;
  /** As written. */
  readonly date?: string;
  readonly uri?: string;
}

const handle = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}(?:@[\p{L}\p{N}.-]{3,80})?`;
const signature = new RegExp(
  String.raw`^(?:[—–―]|-{1,3}|&mdash;)\s*(?<author>[^()@\n]{1,80}?)\s*\(@(?<handle>${handle})\)[\s,·|]*(?<rest>[^\n]{0,120})$`,
  'u',
);
const address = /https?:\/\/[^\s<>"]+/;
const trailingAddress = /\s*(https?:\/\/[^\s<>"]{4,300}|pic\.twitter\.com\/\w{4,20})\s*$/;
/** A date has a year, a day and a month, or a clock time; a sentence that goes on after the handle has words instead. */
const dateLike = /^(?:[\p{L}.,:/\s·-]{0,24}\d[\p{L}\p{N}.,:/\s·-]{0,40}|)$/u;

export function parseSignature(line: string): PostSignature | undefined {
  const groups = signature.exec(line.trim())?.groups;
  if (!groups) return undefined;
  const uri = address.exec(groups.rest ?? '')?.[0];
  const date = (groups.rest ?? '').replace(address, '').replace(/^[\s,·|]+|[\s,·|]+$/g, '');
  if (!dateLike.test(date)) return undefined;
  return {
    author: groups.author?.trim() ?? '',
    handle: groups.handle ?? '',
    ...(date ? { date } : {}),
    ...(uri ? { uri } : {}),
  };
}

/**
 * The post as a block. A link glued to the last word ("…and trade.https://t.co/Ab12") is the post's address, not its
 * words: it moves to `uri`, and the source's bytes still hold it as it stood.
 */
export function postOf(text: string, signed: PostSignature): Draft {
  let words = text.trim();
  let link: string | undefined;
  for (let match = trailingAddress.exec(words); match; match = trailingAddress.exec(words)) {
    const rest = words.slice(0, match.index);
    if (!rest.trim()) break;
    link = match[1];
    words = rest;
  }
  const uri = signed.uri ?? (link?.startsWith('http') ? link : undefined);
  return { kind: 'post', text: words, ...signed, ...(uri ? { uri } : {}) };
}
