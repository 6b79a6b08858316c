/**
 * Whether bytes that are not UTF-8 read as a text of one byte a character (windows-1252), or are a damaged UTF-8 text.
 * Nearly any bytes decode as windows-1252, so this asks whether the result looks written: accented letters touch other
 * letters, the rest is the punctuation that people type.
 */
export function looksEightBit(bytes: Uint8Array): boolean {
  if (hasMultibyteCharacter(bytes)) return false;
  let high = 0;
  let plausible = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    const touchesLetter = isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]);
    if (punctuation.has(byte) || wordsOfOneLetter.has(byte) || (byte >= 0xc0 && touchesLetter))
      plausible += 1;
  }
  return plausible * 2 > high;
}

/** … ‘ ’ “ ” • – — no-break space £ § © « ® ° ± · » ½ € ™ */
const punctuation = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa1, 0xa3, 0xa7, 0xa9, 0xab,
  0xae, 0xb0, 0xb1, 0xb7, 0xbb, 0xbd, 0xbf,
]);

/** à á è é í ò ó ú À É È: words by themselves in some languages. */
const wordsOfOneLetter = new Set([
  0xe0, 0xe1, 0xe8, 0xe9, 0xed, 0xf2, 0xf3, 0xfa, 0xc0, 0xc9, 0xc8,
]);

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** Two bytes that make one character in UTF-8 hardly ever follow each other in a text of one byte a character. */
function hasMultibyteCharacter(bytes: Uint8Array): boolean {
  for (const [index, byte] of bytes.entries()) {
    const next = bytes[index + 1] ?? 0;
    if (byte >= 0xc3 && byte <= 0xf4 && next >= 0x80 && next <= 0xbf) {
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      const rest = bytes.subarray(index + 1, index + length);
      if (rest.length === length - 1 && rest.every((part) => part >= 0x80 && part <= 0xbf))
        return true;
    }
  }
  return false;
}
