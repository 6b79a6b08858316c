import type { Abbreviations } from './abbreviations/lists.ts';
import { startsSentence } from './starters.ts';
import { firstWord, reach, stoppedWord } from './words.ts';

/** A paragraph in parts that the rules below are right for. */
interface Rules {
  /** What a paragraph must have for `boundary` to be searched for at all: most have none of it. */
  readonly sign: RegExp;
  /** Matches what stands right before a boundary. It begins with a sign and only then looks back: that is fast. */
  readonly boundary: RegExp;
}

const rulesOf = (sign: RegExp, boundaries: readonly string[]): Rules => ({
  sign,
  boundary: new RegExp(boundaries.join('|'), 'gu'),
});

/** A word of four letters or more is hardly an abbreviation. */
const afterWord = String.raw`\.(?<=[\p{L}\p{N}]{4}\.)["”’»)]?\s{1,3}`;
const pronoun = '(?:i|it|he|she|we|they|you|this|that|there|these|those|please|also|maybe)';
const stamp = String.raw`\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? [AP]M`;

/** Where the space is missing, after an ellipsis character, where somebody breaks off, and around an address. */
const common = rulesOf(/[.!?]["”’)]?["“‘]?\p{Lu}|[.!?]\s{1,3}#|[…—–]|:\/\/|www\./u, [
  // "… the end.Then …", but no host or mail address; three letters on both sides keep file names and abbreviations whole.
  String.raw`[.!?](?<=[\p{Ll}\p{N}]{3}[.!?])["”’)]?(?=["“‘]?\p{Lu}\p{Ll}{2})(?!(?:Com|Net|Org)\b)(?![\p{L}\p{N}._-]{1,60}@)(?<!\b(?:www|https?)\S{0,200})`,
  String.raw`…(?<=[\p{L}\p{M}]…)["”’]?\s{1,3}(?=["“‘«]?[\p{Lu}\p{Lo}])`,
  // "We need a — Do you have any?": who breaks off begins anew.
  String.raw`[—–]\s(?<=\p{Ll}\s[—–]\s)(?=\p{Lu}\p{Ll}{0,8}[\s’'])`,
  String.raw`[.!?](?<=\p{L}[.!?])\s{1,3}(?=https?:\/\/|www\.|#\p{L})`,
  String.raw`https?:\/\/[^\s]{4,200}\s{1,3}(?=https?:\/\/|\p{Lu})`,
]);

/** Small letters, numbers, dots and brackets that begin a sentence after a whole word and its full stop. */
const smallBeginnings = rulesOf(/\.["”’»)]?\s+(?:[\d(…\p{Ll}]|\.\.\.|\. \.)/u, [
  String.raw`\.(?<=[\p{L}\p{N}]{4}\.)\s{1,3}(?=${pronoun}(?:['’]\p{Ll}{1,2})?\s)`,
  // "… came down. 81 per cent of …": the platform looks past the number, at the small letter.
  String.raw`\.(?<=\p{Ll}{4}\.)["”’»)]?\s{1,3}(?=\d{1,4}\s\p{Ll}{2,})`,
  // "… went on. ...and then": dots that are glued to a word begin with it.
  String.raw`\.(?<=\p{Ll}{3}\.)\s{1,3}(?=(?:\.\.\.|…)\p{L})`,
  // "… for years. (credit: Ann Example)": what has a label and a bracket of its own stands by itself.
  String.raw`${afterWord}(?=\(\p{Ll}{3,12}: [^()]{3,200}\)\s*$)`,
  // "… compounds. . . . The …": the first of four dots is the full stop.
  String.raw`\.(?<=\p{Ll}\.)\s(?=\. \. \. \p{Lu})`,
]);

const scripts = rulesOf(/[\u0370-\u03ff\u0530-\u058f]/, [
  // Armenian has a colon for its full stop, Greek a semicolon for its question mark.
  String.raw`(?<=[\p{Script=Armenian}\p{N}»")]:\s{1,3})(?=["«(]?(?=\p{Script=Armenian})\p{Lu})`,
  String.raw`(?<=\p{Script=Greek}[;\u037e]["»]?\s{1,3})(?=["«(]?\p{Lu})`,
]);

/** Marks of reference glued to the full stop. */
const references = rulesOf(/[.!?]["”’)]?(?:\[\d|[¹²³⁰-⁹])/, [
  String.raw`(?<=\p{L}["”’)]?[.!?](?:\[\d{1,3}\]){1,4}\s{1,3}|\p{L}[.!?][¹²³⁰-⁹]{1,3}\s{1,3})(?=["“(]?\p{Lu})`,
]);

/** What stood on lines of its own before a mail or a page lost its line breaks. */
const lostLines = rulesOf(
  /={5}|_{5}|\*{5}|-{5}|:\d{2} [AP]M|[:;]-?[)(DP](?:\s|$)|^\s*(?:Figure|Table) \d|\b(?:regards|Regards|Sincerely|Respectfully|Thanks|Cheers|Yours \p{Ll}{4,10}),\s/u,
  [
    // Drawn lines.
    String.raw`(?<=(?:={5}|_{5}|\*{5}|-{5})\s{1,3})(?=\S)`,
    String.raw`(?<=\S\s{1,3})(?=(?:={5,}|_{5,}|\*{5,}|-{5,})(?:\s|$))`,
    // Who and when, over a mail that is passed on.
    String.raw`(?<=(?:\p{Lu}[\p{L}’'-]*|>|@\S{1,60}) )(?=${stamp})`,
    String.raw`(?<=${stamp} )(?=\S)`,
    // A smiley ends what it comments on.
    String.raw`(?<=[\p{L}.!?,] [:;]-?[)(DP]\s{1,3})(?=\p{Lu})`,
    // How a letter ends, and who wrote it.
    String.raw`(?<=\b(?:[Bb]est|[Kk]ind|[Kk]indest|[Ww]arm) regards,\s{1,3}|(?:^|[.!?]\s{1,3})Regards,\s{1,3})(?=\p{Lu})`,
    String.raw`(?<=(?:^|[.!?]\s{1,3})(?:Sincerely|Respectfully|Thanks|Cheers|Yours \p{Ll}{4,10}),\s{1,3})(?=(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}\s*$)`,
    String.raw`(?<=^\s*(?:Figure|Table) \d{1,3}(?:\.\d{1,3})?:?\s{1,3})(?=\p{Lu})`,
  ],
);

/** In a paragraph without capitals any word begins a sentence after a full stop. */
const informal = rulesOf(/\.\s+\p{Ll}/u, [String.raw`\.(?<=\p{L}{2}\.)\s{1,3}(?=\p{Ll})`]);

const formalRules = [common, smallBeginnings, scripts, references, lostLines];
const informalRules = [...formalRules, informal];

/** Offsets in a paragraph, in order, of boundaries that the platform does not see. */
export function missedBoundaries(
  line: string,
  abbreviations: Abbreviations,
  isInformal: boolean,
): readonly number[] {
  const found: number[] = [];
  for (const { sign, boundary } of isInformal ? informalRules : formalRules) {
    if (!sign.test(line)) continue;
    for (const { index, 0: before } of line.matchAll(boundary)) {
      const at = index + before.length;
      if (isBoundary(line, at, abbreviations)) found.push(at);
    }
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

function isBoundary(line: string, index: number, abbreviations: Abbreviations): boolean {
  const before = line.slice(Math.max(0, index - reach), index);
  const stopped = stoppedWord(before)?.toLowerCase();
  if (stopped !== undefined && isAbbreviation(stopped, abbreviations)) return false;
  if (/[—–]\s$/.test(before)) return breaksOff(line, index);
  // After an address without a full stop only a word that begins sentences does.
  if (/:\/\/\S+\s+$/.test(before) && !/[.!?]\s+$/.test(before))
    return (
      /^https?:/.test(line.slice(index)) ||
      startsSentence(firstWord(line.slice(index, index + reach)))
    );
  return true;
}

/** A dateline has a dash too: "LONDON, England — The dam broke." */
function breaksOff(line: string, index: number): boolean {
  const first = firstWord(line.slice(index, index + reach)).replace(/['’].*$/, '');
  // "I" is written large wherever it stands.
  return first !== 'I' && startsSentence(first) && !/^\p{Lu}{3,}/u.test(line);
}

function isAbbreviation(stopped: string, { open, either, beforeNumber }: Abbreviations): boolean {
  return open.has(stopped) || either.has(stopped) || beforeNumber.has(stopped);
}
