/** How far a rule looks to either side: rules must cost the same however long the text is. UTF-16 code units. */
export const reach = 60;

const word = /^["'“‘«‹([「『—–-]*\s*([\p{L}\p{M}\p{N}'’.-]+)/u;
const closing = /\.["'”’“»›)\]」』]*\s*$/u;
const lastWord = /[\p{L}\p{M}\p{N}.’'-]+$/u;

/** Without the signs that open a quotation or a bracket before it; empty where there is none. */
export function firstWord(after: string): string {
  return word.exec(after)?.[1] ?? '';
}

/** The word before a closing full stop, which has no space in it and may have full stops. */
export function stoppedWord(before: string): string | undefined {
  const stop = closing.exec(before);
  if (!stop) return undefined;
  const from = before.lastIndexOf(' ', stop.index) + 1;
  return lastWord.exec(before.slice(from, stop.index))?.[0];
}
