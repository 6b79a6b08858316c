import { type PostSignature, parseSignature } from '../post.ts';

/** "A post shared by Ann Example (@ann.example) on Apr 16, 2025 at 5:00am PDT" */
const shared =
  /^A (?:post|photo|video|reel) (?:shared|posted) by (?<author>[^()@]{0,80}?)\s*\(?@(?<handle>[\p{L}\p{N}_.-]{1,60})\)?(?:\s+on\s+(?<date>.{4,60}))?$/iu;
/** "Posted by Ann Example on Thursday, April 16, 2025" */
const posted = /^Posted by (?<author>.{1,80}?)(?:\s+on\s+(?<date>.{4,60}))?$/iu;
/** "Ann Example (@ann) April 16, 2025", where the dash before it was drawn by a style. */
const bare =
  /^(?<author>[^()@]{1,80}?)\s*\(@(?<handle>[\p{L}\p{N}_.-]{1,60}(?:@[\p{L}\p{N}.-]{3,80})?)\)\s*(?<date>\p{L}.{4,50})?$/u;

/**
 * The line that says whose post it is. The forms of single networks are only looked for in their own markup: in any other
 * quotation they may be words.
 */
export function signatureIn(line: string, named: boolean): PostSignature | undefined {
  const signed = parseSignature(line);
  if (signed || !named) return signed;
  const groups = (shared.exec(line) ?? bare.exec(line) ?? posted.exec(line))?.groups;
  if (!groups) return undefined;
  return {
    author: groups.author?.trim() ?? '',
    handle: groups.handle ?? '',
    ...(groups.date ? { date: groups.date.trim() } : {}),
  };
}
