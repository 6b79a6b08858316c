import type { Abbreviations } from './abbreviations/lists.ts';
import { startsSentence } from './starters.ts';

/** How far a rule looks to either side: rules must cost the same however long the text is. UTF-16 code units. */
const reach = 60;

const closers = '["\'”’“»›)\\]」』]*';
const word = /^["'“‘«‹([「『—–-]*\s*([\p{L}\p{M}\p{N}'’.-]+)/u;
const closing = new RegExp(`\\.${closers}\\s*$`, 'u');
const lastWord = /[\p{L}\p{M}\p{N}.’'-]+$/u;
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
  const next = word.exec(after)?.[1] ?? '';

  if (
    /[.!?]\[$/.test(before) ||
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
  if (abbreviations.ordinals && /^\d{1,3}$/.test(stopped))
    return next !== '' && !startsSentence(next);
  if (abbreviations.either.has(shortened) && opensSentence(text.slice(start, at)))
    return titleAhead.test(after);
  if (abbreviations.open.has(shortened) || abbreviations.endings?.test(shortened)) return true;
  if (/^[ap]\.m$/.test(shortened)) return afterClockTime.test(after);
  if (abbreviations.either.has(shortened) && !abbreviations.eitherEnds)
    return next !== '' && !startsSentence(next) && !/^["“«]/.test(after);
  if (isInitials(stopped, before)) return /^\p{Lu}/u.test(next) && !startsSentence(next);
  return false;
}

/** The word before a closing full stop, which has no space in it and may have full stops. */
function stoppedWord(before: string): string | undefined {
  const stop = closing.exec(before);
  if (!stop) return undefined;
  const from = before.lastIndexOf(' ', stop.index) + 1;
  return lastWord.exec(before.slice(from, stop.index))?.[0];
}

/** "J." in "J. K. Moor", "J.K." too, but not the pronoun in "than I." */
function isInitials(stopped: string, before: string): boolean {
  if (stopped === 'I') return /\p{Lu}[\p{L}'’.-]*\s+I\.\s*$/u.test(before);
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(stopped);
}

/** "At 5 a.m." says when, and the sentence is still to come. */
function opensSentence(sentence: string): boolean {
  return /^(?:At|By|Around|About|Before|After|Until|Since|From)\s+(?:\S+\s+){0,2}[ap]\.m\.\s*$/i.test(
    sentence.slice(0, reach),
  );
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
 * Boundaries the platform does not see: where the space is missing ("… the end.Then …"; a word of three letters or more
 * on both sides keeps file names, hosts and abbreviations whole), after an ellipsis character, and before an address.
 */
const missed = new RegExp(
  [
    // "… the end.Then …", but no host or mail address.
    String.raw`(?<=[\p{Ll}\p{N}]{3}[.!?]["”’)]?)(?=["“‘]?\p{Lu}\p{Ll}{2})(?![\p{L}\p{N}._-]{1,60}@)(?<!\b(?:www|https?)\S{0,200})`,
    String.raw`(?<=[\p{L}\p{M}]…["”’]?\s{1,3})(?=["“‘«]?[\p{Lu}\p{Lo}])`,
    // "We need a — Do you have any?": who breaks off begins anew.
    String.raw`(?<=\p{Ll}\s[—–]\s)(?=\p{Lu}\p{Ll}{0,8}[\s’'])`,
    String.raw`(?<=\p{L}[.!?]\s{1,3})(?=https?:\/\/|www\.|#\p{L})`,
    String.raw`(?<=https?:\/\/[^\s]{4,200}\s{1,3})(?=https?:\/\/)`,
  ].join('|'),
  'gu',
);
/** What few texts have; the others are not searched for it. */
const rareSigns = /[\]¹²³⁰-⁹\u0370-\u03ff\u0530-\u058f]|\. \. \./;
const missedRarely = new RegExp(
  [
    missed.source,
    // Marks of reference glued to the full stop.
    String.raw`(?<=\p{L}["”’)]?[.!?](?:\[\d{1,3}\]){1,4}\s{1,3}|\p{L}[.!?][¹²³⁰-⁹]{1,3}\s{1,3})(?=["“(]?\p{Lu})`,
    // "… compounds. . . . The …": the first of four dots is the full stop.
    String.raw`(?<=\p{Ll}\.\s)(?=\. \. \. \p{Lu})`,
    // Armenian with a colon for its own full stop, Greek with a semicolon for its question mark.
    String.raw`(?<=\p{Script=Armenian}:\s{1,3})(?=["«(]?\p{Lu})`,
    String.raw`(?<=\p{Script=Greek}[;\u037e]["»]?\s{1,3})(?=["«(]?\p{Lu})`,
  ].join('|'),
  'gu',
);
const missedInformal = new RegExp(
  `${missedRarely.source}|(?<=\\p{L}{2}\\.\\s{1,3})(?=\\p{Ll})`,
  'gu',
);

/**
 * Whether a paragraph is written as in a chat, without capitals: only there may a small letter begin a sentence.
 */
export function isInformal(paragraph: string): boolean {
  return (
    /^\s*\p{Ll}{1,20}[\s',]/u.test(paragraph) ||
    /(?:^|[\s,.])i(?:['’](?:m|ve|ll|d))? \p{Ll}/u.test(paragraph)
  );
}

function missedIn(line: string, informal: boolean): RegExp {
  if (informal) return missedInformal;
  return rareSigns.test(line) ? missedRarely : missed;
}

/** Offsets in a paragraph, in order. */
export function* missedBoundaries(
  line: string,
  abbreviations: Abbreviations,
  informal: boolean,
): Generator<number, undefined> {
  for (const { index } of line.matchAll(missedIn(line, informal))) {
    const stopped = stoppedWord(line.slice(Math.max(0, index - reach), index))?.toLowerCase();
    if (stopped !== undefined && isAbbreviation(stopped, abbreviations)) continue;
    if (/[—–]\s$/.test(line.slice(index - 2, index)) && !breaksOff(line, index)) continue;
    yield index;
  }
  return undefined;
}

/** A dateline has a dash too: "LONDON, England — The dam broke." */
function breaksOff(line: string, index: number): boolean {
  const next = word.exec(line.slice(index, index + reach))?.[1] ?? '';
  const first = next.replace(/['’].*$/, '');
  // "I" is written large wherever it stands.
  return first !== 'I' && startsSentence(first) && !/^\p{Lu}{3,}/u.test(line);
}

function isAbbreviation(stopped: string, { open, either, beforeNumber }: Abbreviations): boolean {
  return open.has(stopped) || either.has(stopped) || beforeNumber.has(stopped);
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
