/**
 * A text without case and accents and with plain quotation marks, hyphens and spaces, and the way back from its offsets to
 * those of the text itself (UTF-16). Folding a book takes a moment; searching it then is one search in a string.
 */
export interface FoldedText {
  readonly text: string;
  /** The offset in the original of an offset in the folded text. */
  original(offset: number): number;
}

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
  ς: 'σ',
  '…': '...',
};

/** What becomes of one UTF-16 unit by itself: another unit, or, where that is not so simple, `special`. */
const simple = new Uint16Array(0x10000);
const special = 0xffff;

export function fold(original: string): FoldedText {
  let units = new Uint16Array(original.length + 1024);
  let length = 0;
  /** Where, in both texts, the distance between them changes. */
  const folded: number[] = [0];
  const source: number[] = [0];
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charCodeAt(at);
    const one = simple[unit] || foldUnit(unit);
    if (one !== special) {
      units[length] = one;
      length += 1;
      continue;
    }
    const sign = original.slice(at, at + (isPair(original, at) ? 2 : 1));
    const bare = foldSign(sign);
    for (let index = 0; index < bare.length; index += 1)
      units[length + index] = bare.charCodeAt(index);
    at += sign.length - 1;
    length += bare.length;
    if (bare.length !== sign.length) {
      folded.push(length);
      source.push(at + 1);
    }
    // What is left is enough for a unit each, and for the few units that the next sign can add.
    const room = length + (original.length - at) + 64;
    if (room > units.length) {
      const larger = new Uint16Array(room + (room >> 3));
      larger.set(units);
      units = larger;
    }
  }
  return {
    text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length)),
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

function foldUnit(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const bare = isSurrogate ? '' : foldSign(String.fromCharCode(unit));
  const one = bare.length === 1 ? bare.charCodeAt(0) : special;
  simple[unit] = one;
  return one;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function foldSign(sign: string): string {
  const bare = withoutAccents(sign);
  // What only comes apart, such as a Hangul syllable, stays whole.
  const base = bare.length <= sign.length ? bare : sign;
  return plain[sign] ?? (/\s/.test(sign) ? ' ' : base.toLowerCase());
}

/**
 * Accents that stand apart, and what is not seen. Vowel signs of Indic scripts and the voicing of Japanese are no accents:
 * without them it would be another letter. The pattern is made when something is first looked for.
 */
function withoutAccents(sign: string): string {
  const accents =
    /(?![\u3099\u309a])(?=\p{Mn})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}]|\p{Cf}/gu;
  return sign.normalize('NFD').replace(accents, '');
}
