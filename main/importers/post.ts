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

const dash = '(?:[—–―]|-{1,3}|&mdash;)';
const handle = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}(?:@[\p{L}\p{N}.-]{3,80})?`;
const signature = new RegExp(
  String.raw`^${dash}\s*(?<author>[^()@\n]{1,80}?)\s*\(@(?<handle>${handle})\)[\s,·|]*(?<rest>[^\n]{0,120})$`,
  'u',
);
/** Nobody but the handle: `— @AnnExample, April 16, 2025`. */
const handleOnly = new RegExp(
  String.raw`^${dash}\s*@(?<handle>${handle})[\s,·|]+(?<rest>[^\n]{1,120})$`,
  'u',
);
/** Without the dash a name, a handle and a day are needed, and nothing else. */
const undashed =
  /^(?<author>\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}) \(@(?<handle>[\p{L}\p{N}_.-]{1,60})\)[\s,·|]*(?<rest>(?=[^\n]*\b\d{4}\b)(?:\p{Lu}|\d)[^\n]{5,120})$/u;
const address = /https?:\/\/[^\s<>"]+/;
const trailingAddress = /\s*(https?:\/\/[^\s<>"]{4,300}|pic\.twitter\.com\/\w{4,20})\s*$/;
/** A date has a year, a day and a month, or a clock time; a sentence that goes on after the handle has words instead. */
const dateLike = /^(?:[\p{L}.,:/\s·-]{0,24}\d[\p{L}\p{N}.,:/\s·-]{0,40}|)$/u;

export function parseSignature(line: string): PostSignature | undefined {
  const text = line.trim();
  const groups = (signature.exec(text) ?? handleOnly.exec(text) ?? undashed.exec(text))?.groups;
  if (!groups) return undefined;
  const uri = address.exec(groups.rest ?? '')?.[0];
  const date = (groups.rest ?? '').replace(address, '').replace(/^[\s,·|]+|[\s,·|]+$/g, '');
  if (!dateLike.test(date)) return undefined;
  return {
    author: groups.author?.trim() ?? groups.handle ?? '',
    handle: groups.handle ?? '',
    ...(date ? { date } : {}),
    ...(uri ? { uri } : {}),
  };
}

const glued = new RegExp(String.raw`[—–―].{1,80}\(@${handle}\)\s*[^\n]{0,60}$`, 'u');

/** Copying may glue the signature to the post's last word; then the line is parted in front of the dash. */
export function beforeSignature(line: string): [words: string, signature: string] | undefined {
  let at = glued.exec(line)?.index;
  while (at !== undefined && at > 0) {
    const signed = parseSignature(line.slice(at));
    if (signed?.date && line.slice(0, at).trim()) return [line.slice(0, at), line.slice(at)];
    const next = line.slice(at + 1).search(/[—–―]/u);
    at = next < 0 ? undefined : at + 1 + next;
  }
  return undefined;
}

/** Whether nothing but an address, which a post ends with and no post is. */
export function isAddressOnly(line: string): boolean {
  return /^(?:https?:\/\/|pic\.twitter\.com\/)\S+$/.test(line.trim());
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
