import { segment } from '../../segmentation/segment.ts';
import type { Draft } from '../blocks.ts';
import { beforeSignature, isAddressOnly, parseSignature, postOf } from '../post.ts';
import { isDateLine } from './date-line.ts';

const headingLength = 90;
const listItem = /^\s*(?:[•▪‣◦*–-]|\d{1,3}[.)])\s+(?=\S)/;
/** In every script: a stop, a pause or what introduces something, and what may close behind it. */
const endsSentence = /[\p{Sentence_Terminal}…:;,：；，、،؛]["'\p{Pi}\p{Pf}\p{Pe}]*$/u;
const endsQuestion = /[?？؟]["”’]?$/u;
/** How much longer than the lines around it a wrapped line never is: mail programs wrap at 60 to 80 characters. */
const wrapWidth = { shortest: 45, longest: 90 };

/**
 * Plain text as people have it. Lines are paragraphs unless the text is wrapped by hand, which shows: paragraphs are
 * parted by blank lines, and nearly all lines but the last of each are about equally long.
 */
export function readPlainText(text: string): Draft[] {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .split('\n')
    .flatMap((line) => beforeSignature(line) ?? [line]);
  const wrapped = isWrapped(lines);
  const drafts: Draft[] = [];
  for (const group of groupsOf(lines)) {
    const signed = parseSignature(group[0] ?? '');
    const before = drafts.at(-1);
    // The signature stands in a paragraph of its own: what is before it is the post. Posts need not end like sentences,
    // so it may have been taken for a heading, but never for the title.
    if (
      signed &&
      (before?.kind === 'paragraph' || (before?.kind === 'heading' && before.level !== 1))
    ) {
      drafts.splice(-1, 1, postOf(before.text, signed));
      group.shift();
    }
    drafts.push(...readGroup(group, wrapped, drafts.length === 0));
  }
  return drafts;
}

/** Runs of lines without a blank one. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim()) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function isWrapped(lines: readonly string[]): boolean {
  const groups = groupsOf(lines).filter((group) => group.length > 1 && !group.some(isItem));
  const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.trimEnd().length);
  if (inner.length < 2) return false;
  const full = inner.filter(
    (length) => length >= wrapWidth.shortest && length <= wrapWidth.longest,
  );
  const unfinished = groups
    .flatMap((group) => group.slice(0, -1))
    .filter((line) => !endsSentence.test(line.trimEnd()));
  return full.length > inner.length * 0.8 && unfinished.length > inner.length * 0.6;
}

function readGroup(lines: readonly string[], wrapped: boolean, first: boolean): Draft[] {
  const drafts: Draft[] = [];
  let pending: string[] = [];
  const flush = () => {
    if (pending.length > 0)
      drafts.push(...paragraphs(pending, wrapped, first && drafts.length === 0));
    pending = [];
  };
  for (const line of lines) {
    const signed = parseSignature(line);
    const post = signed ? takePost(pending, wrapped) : [];
    if (signed && post.length > 0) {
      flush();
      drafts.push(postOf(post.join('\n'), signed));
    } else pending.push(line);
  }
  flush();
  return drafts;
}

/**
 * Takes the post's lines from the end of `pending`. Among one-line paragraphs a post is the last line, and more only
 * while the ones before look like a post's own: short, or with a link, a hashtag or a mention.
 */
function takePost(pending: string[], wrapped: boolean): string[] {
  if (wrapped) return pending.splice(0);
  const post = pending.splice(-1);
  for (let line = pending.at(-1); line !== undefined; line = pending.at(-1)) {
    const begun = post[0] ?? '';
    const unfinished = isAddressOnly(begun) || goesOn(line, begun);
    const posted =
      unfinished ||
      /(?:^|\s)[@#][\p{L}\p{N}_]+|https?:\/\//u.test(line) ||
      /\p{Extended_Pictographic}/u.test(line);
    if (!posted || line.length > 300) break;
    post.unshift(line);
    pending.pop();
  }
  return post;
}

function paragraphs(lines: readonly string[], wrapped: boolean, first: boolean): Draft[] {
  if (lines.every((line) => /^\s*>/.test(line)))
    return [
      { kind: 'quote', text: lines.map((line) => line.replace(/^\s*(?:>\s?)+/, '')).join('\n') },
    ];
  if (!wrapped)
    return continued(lines).map((line, index, all) =>
      readLine(line, first && index === 0, all.length),
    );
  if (lines.length === 1 && lines[0] !== undefined) return [readLine(lines[0], first, 1)];
  if (lines.some(isItem)) return wrappedItems(lines);
  return [{ kind: 'paragraph', text: lines.map((line) => line.trim()).join('\n') }];
}

function goesOn(before: string, line: string): boolean {
  return (
    /^\s*\p{Ll}/u.test(line) && !endsSentence.test(before.trimEnd()) && !isDateLine(line.trim())
  );
}

/** A line that begins small goes on with the one before, if that has not ended: one wrapped paragraph among others. */
function continued(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, line))
      joined[joined.length - 1] = `${before.trimEnd()}\n${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}

/** "16. April 2026" is no sixteenth point. */
function isItem(line: string): boolean {
  return listItem.test(line) && !isDateLine(line.trim());
}

function wrappedItems(lines: readonly string[]): Draft[] {
  const items: { kind: 'paragraph' | 'listItem'; text: string }[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (isItem(line)) items.push({ kind: 'listItem', text: line.replace(listItem, '').trim() });
    else if (last) last.text += `\n${line.trim()}`;
    else items.push({ kind: 'paragraph', text: line.trim() });
  }
  return items;
}

function readLine(line: string, first: boolean, groupSize: number): Draft {
  const text = line.trim();
  if (isDateLine(text)) return { kind: 'paragraph', text };
  if (listItem.test(line) && !first) {
    return { kind: 'listItem', text: line.replace(listItem, '').trim() };
  }
  if (isHeading(text, first, groupSize)) return { kind: 'heading', level: first ? 1 : 2, text };
  return { kind: 'paragraph', text };
}

/** Short, without closing punctuation, and not what is short for another reason: a byline, a date, an address. */
function isHeading(text: string, first: boolean, groupSize: number): boolean {
  if (text.length > headingLength || text.includes('\n') || !/\p{L}/u.test(text)) return false;
  if (first)
    return !/[.;,。।۔።։]["'\p{Pi}\p{Pf}\p{Pe}]?$/u.test(text) && segment(text).length === 1;
  if (endsSentence.test(text) && !endsQuestion.test(text)) return false;
  if (/^(?:by|von|par|por|da|di)\s+\p{Lu}/iu.test(text)) return false;
  if (/^\S+@\S+$|^https?:/.test(text)) return false;
  if (/^[\p{Ll}—–―-]/u.test(text)) return false;
  // A lone quotation or question is more often somebody speaking.
  if (/[?？؟"”’»]$/u.test(text) && groupSize > 1) return false;
  return !/^(?:\d{1,2}[. ]|\p{L}+ \d{1,2},? )\s?(?:\p{L}+ )?\d{4}/u.test(text);
}
