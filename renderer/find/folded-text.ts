/**
 * A text without case and accents and with plain quotation marks, hyphens and spaces, and the way back from its offsets to
 * those of the text itself (UTF-16). Folding a book takes a moment; searching it then is one search in a string.
 */
export interface FoldedText {
  readonly text: string;
  /** The offset in the original of an offset in the folded text. */
  original(offset: number): number;
}

/**
 * Accents that stand apart, and what is not seen. Vowel signs of Indic scripts and the voicing of Japanese are no accents:
 * without them it would be another letter.
 */
const accents =
  /(?![\u3099\u309a])(?=\p{Mn})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}]|\p{Cf}/gu;

const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  ß: 'ss',
  '…': '...',
};

export function fold(original: string): FoldedText {
  const parts: string[] = [];
  /** Where, in both texts, the distance between them changes. */
  const folded: number[] = [0];
  const source: number[] = [0];
  let length = 0;
  let at = 0;
  for (const { 0: run, index } of original.matchAll(/[^\0-\x7f]+/g)) {
    parts.push(original.slice(at, index).toLowerCase());
    length += index - at;
    at = index;
    for (const sign of run) {
      const bare = foldSign(sign);
      parts.push(bare);
      length += bare.length;
      at += sign.length;
      if (bare.length === sign.length) continue;
      folded.push(length);
      source.push(at);
    }
  }
  parts.push(original.slice(at).toLowerCase());
  return {
    text: parts.join(''),
    original(offset) {
      let low = 0;
      let high = folded.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((folded[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return (source[low] ?? 0) + offset - (folded[low] ?? 0);
    },
  };
}

const signs = new Map<string, string>();

function foldSign(sign: string): string {
  let known = signs.get(sign);
  if (known === undefined) {
    const bare = sign.normalize('NFD').replace(accents, '');
    // What only comes apart, such as a Hangul syllable, stays whole.
    const base = bare.length <= sign.length ? bare : sign;
    known = plain[sign] ?? (/\s/.test(sign) ? ' ' : base.toLowerCase());
    signs.set(sign, known);
  }
  return known;
}
