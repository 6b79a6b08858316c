import type { Abbreviations } from './abbreviations/lists.ts';
import { startsSentence } from './starters.ts';
import { firstWord, reach, stoppedWord } from './words.ts';

const listNumber = /^\s*(?:[•⁃▪‣◦*-]\s?)?(?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})(?:[.)]|\.\))\s*$/;
const quotedCry = /[?!…]\s?["”’“‘»›」』]\s*$/;
const cry = /[?!][)\]]*\s*$/;
const numero = /(?:^|\s)[Nn][°º]\.\s*$/u;
/** "… said" with three spaced dots is a gap in what is said; with four, the first is a full stop. */
const spacedGap = /[^\s.] \. \. \.\s*$/;
const citation = /^\((?:[^()]{1,60}\s)?\d{1,4}(?:[–-]\d{1,4})?[a-z]?\)/u;
const titleAhead = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen)\.\s/;
const afterClockTime =
  /^\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|[A-Z]{2,4})\b/;
const reporting =
  /^(?:[\p{L}’'.-]+\s+){0,3}(?:said|says|asked|asks|told|tells|cried|shouted|added|wrote|replied|answered|wondered|exclaimed|sagte|fragte|rief|demanda|demandait|cria|dijo|preguntó|disse|chiese|perguntou|спросил|спросила|сказал|сказала)\b/u;

/**
 * Whether the boundary that the platform sees at `at` is none. Precision comes first, so a doubtful full stop after an
 * abbreviation does not end a sentence.
 */
export function joins(
  text: string,
  start: number,
  at: number,
  abbreviations: Abbreviations,
  informal: boolean,
): boolean {
  const before = text.slice(Math.max(start, at - reach), at);
  const after = text.slice(at, at + reach).trimStart();
  const next = firstWord(after);

  if (
    /[.!?]\[$/.test(before) ||
    insideAddress(before, text.charAt(at)) ||
    (spacedGap.test(before) && (next === 'I' || !startsSentence(next))) ||
    citation.test(after) ||
    /^»\s*\p{Ll}/u.test(after)
  )
    return true;
  if (/^[)\]]/.test(after) || !/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(at, start + reach))))
    return true;
  if (at - start <= 8 && listNumber.test(text.slice(start, at))) return true;
  if (informal && cry.test(before) && !quotedCry.test(before)) return false;
  if (
    /^\p{Ll}/u.test(after) &&
    (cry.test(before) || quotedCry.test(before) || /[.…]["”’“»)\]]\s*$/.test(before))
  )
    return true;
  if (quotedCry.test(before) && reporting.test(after)) return true;
  if (goesOnInScript(text, start, at, before, after)) return true;
  if (numero.test(before) && /^\p{N}/u.test(after)) return true;

  const stopped = stoppedWord(before);
  if (stopped === undefined) return false;
  // A closed quotation or bracket ends what the abbreviation could have gone on with.
  const closed = /\.["”’»›)\]]+\s*$/.test(before);
  if (abbreviations.inner) return true;
  // French and Italian glue their articles on: "l'avv. Paz".
  const shortened = stopped.toLowerCase().replace(/^(?:['’.-]+|\p{L}{1,4}['’](?=\p{L}))/u, '');
  if (/^\p{Ll}$/u.test(stopped) && /^\p{L}\.(?:\s|$)/u.test(after)) return true;
  if (abbreviations.beforeNumber.has(shortened) && /^\p{N}/u.test(after)) return true;
  if (closed) return false;
  if (abbreviations.ordinals && isOrdinal(stopped, before, abbreviations))
    return next !== '' && !startsSentence(next);
  if (abbreviations.either.has(shortened) && opensSentence(text.slice(start, at)))
    return titleAhead.test(after) || !/m$/.test(shortened);
  if (abbreviations.open.has(shortened) || abbreviations.endings?.test(shortened)) return true;
  if (/^[ap]\.m$/.test(shortened)) return afterClockTime.test(after);
  if (abbreviations.either.has(shortened) && !abbreviations.eitherEnds)
    return next !== '' && !startsSentence(next) && !/^["“«]/.test(after);
  if (isInitials(stopped, before)) return /^\p{Lu}/u.test(next) && !startsSentence(next);
  return false;
}

/** "am 3. Oktober", "Ludwig XIV. Bourbon", but not the number in "Abb. 3." */
function isOrdinal(
  stopped: string,
  before: string,
  { open, beforeNumber }: Abbreviations,
): boolean {
  if (!/^(?:\d{1,3}|[IVXL]{2,7})$/.test(stopped)) return false;
  const numbered = /(\p{L}+)\.\s+\S+\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return !open.has(numbered) && !beforeNumber.has(numbered);
}

function insideAddress(before: string, next: string): boolean {
  return /\S/.test(next) && /(?:https?:\/\/|\bwww\.)\S*[?!.]$/.test(before);
}

/** "J." in "J. K. Moor", "J.K." too, but not the pronoun in "than I." */
function isInitials(stopped: string, before: string): boolean {
  if (stopped === 'I') return /\p{Lu}[\p{L}'’.-]*\s+I\.\s*$/u.test(before);
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(stopped);
}

/** "At 5 a.m." and "W 1987 r." say when, and the sentence is still to come. */
const time =
  /^(?:(?:At|By|Around|About|Before|After|Until|Since|From)\s+(?:\S+\s+){0,2}[ap]\.m|(?:We?|Od|Do|Po|Przed|Во?|От|До|Со?|През|След|Преди|Около|К|У|З|Від|Після)\s+(?:\S+\s+){0,2}\d{3,4}\s+(?:r|г|р))\.\s*$/iu;
function opensSentence(sentence: string): boolean {
  return time.test(sentence.slice(0, reach));
}

const inQuotes = /[「『《【]/;
const reportedInHan = /^(?:(?![没沒不])\p{Script=Han}){0,2}(?:说|道|问|喊|叫|說|問)/u;
/** After a quotation these go on with the sentence around it. */
const particle = /^[をがはにでのもとへや]/;

/** Signs of single scripts that do not end a sentence where the platform sees one. */
function goesOnInScript(
  text: string,
  start: number,
  at: number,
  before: string,
  after: string,
): boolean {
  // Burmese writes this for a comma.
  if (/၊\s*$/.test(before)) return true;
  if (/[。！？!?][”」』]\s*$/.test(before) && reportedInHan.test(after)) return true;
  if (/[。！？!?][」』》]\s*$/.test(before) && particle.test(after)) return true;
  const quoted = text.slice(Math.max(start, at - 400), at);
  if (!inQuotes.test(quoted)) return false;
  const opened = quoted.match(/[「『《【]/g)?.length ?? 0;
  const closed = quoted.match(/[」』》】]/g)?.length ?? 0;
  return opened > closed && /[」』》】]/.test(text.slice(at, at + 400));
}

/**
 * Whether a paragraph is written as in a chat, without capitals: only there may a small letter begin a sentence.
 */
export function isInformal(paragraph: string, english: boolean): boolean {
  return (
    /^\s*\p{Ll}{1,20}[\s',]/u.test(paragraph) ||
    // In other languages that is "in", "and" or "the".
    (english && /(?:^|[\s,.])i(?:['’](?:m|ve|ll|d))? \p{Ll}/u.test(paragraph))
  );
}

/**
 * What follows a full stop and still belongs to its sentence: reference marks and gaps ("… in Dulwich. [17] He …"), and
 * the spaced closing quotation mark of French ("« Non. » Elle …").
 */
export const trailing =
  /(?:[¹²³⁰-⁹]{1,3}(?=\s|$)|\s*\[(?:\d{1,3}|[a-z]|…|\.\.\.)\]|\s?»(?=\s|$)|\s?(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]){1,8}(?=\s|$))+\s*/uy;

const noteNumber = /\d{1,2}\s+(?=(\p{Lu}\p{L}*))/uy;

/** Length of a note's number that lost its raised place: "… minority rights. 4 Even though …". */
export function noteNumberAt(line: string, at: number): number {
  noteNumber.lastIndex = at;
  const [whole = '', next = ''] = noteNumber.exec(line) ?? [];
  return startsSentence(next) ? whole.length : 0;
}
