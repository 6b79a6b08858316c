import type { TextRange } from './article.ts';

/** What https://www.w3.org/TR/xml/#charsets leaves out: most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
export const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text with every character that XML cannot hold replaced, unit by unit: offsets in UTF-16 stay what they are. */
export function xmlText(text: string): string {
  return text.replace(notInXml, '\ufffd');
}

/** What no program takes for part of a word: white space, and the controls that some take for the end of a line. */
export const wordGap = /[\s\p{Cc}]/u;

/** The range without gaps at its edges; empty, at its start, when it has nothing else. */
export function withoutGaps(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (from < to && wordGap.test(text.charAt(from))) from += 1;
  while (to > from && wordGap.test(text.charAt(to - 1))) to -= 1;
  return { start: from === to ? start : from, end: from === to ? start : to };
}
