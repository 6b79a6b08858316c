import type { Line } from './page-text.ts';

/** Every word that stands whole in a line, lower case, hyphens kept. */
export function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu))
      words.add(word);
  return words;
}

/**
 * Lines to running text. A hyphen at the end of a line goes when it parts a word; it stays when the text writes the word
 * with it elsewhere ("well-known"), after a number, and before a capital letter.
 */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = '';
  for (const { text: line } of lines) {
    if (!text) text = line;
    else if (/\p{L}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line)) {
      const head = /[\p{L}\p{M}'’-]*$/u.exec(text.slice(0, -1))?.[0].toLowerCase() ?? '';
      const tail = /^[\p{L}\p{M}'’-]*/u.exec(line)?.[0].toLowerCase() ?? '';
      const kept =
        !text.endsWith('\u00ad') && words.has(`${head}-${tail}`) && !words.has(head + tail);
      text = (kept ? text : text.slice(0, -1)) + line;
    } else if (/[-/–—\u2010]$/.test(text) && /\S[-/–—\u2010]$/.test(text)) text += line;
    else text += isSpaceless(text, line) ? line : ` ${line}`;
  }
  return text.replace(/\u00ad/g, '').trim();
}

/** Chinese and Japanese are written without spaces, so a line break stands for none. */
function isSpaceless(before: string, after: string): boolean {
  const script = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，！？「」]/u;
  return script.test(before.slice(-1)) && script.test(after.slice(0, 1));
}
