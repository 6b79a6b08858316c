import type { Abbreviations } from './abbreviations.ts';
import { startsSentence } from './starters.ts';

/** How far a rule looks to either side: rules must cost the same however long the text is. UTF-16 code units. */
const reach = 60;

const closers = '["\'”’»›)\\]」』]*';
const word = /^["'“‘«‹([「『—–-]*\s*([\p{L}\p{M}\p{N}'’.-]+)/u;
const fullStop = new RegExp(`([\\p{L}\\p{M}\\p{N}.’'-]+)\\.${closers}\\s*$`, 'u');
const listNumber = /^\s*(?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})[.)]\s*$/;
const quotedCry = /[?!…]["”’»›」』]\s*$/;
const cry = /[?!]\s*$/;
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

  if (/^[)\]]/.test(after) || !/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(at, start + reach))))
    return true;
  if (at - start <= 8 && listNumber.test(text.slice(start, at))) return true;
  if (informal && cry.test(before) && !quotedCry.test(before)) return false;
  if (
    /^\p{Ll}/u.test(after) &&
    (cry.test(before) || quotedCry.test(before) || /[.…]["”’)]\s*$/.test(before))
  )
    return true;
  if (quotedCry.test(before) && reporting.test(after)) return true;

  const stopped = fullStop.exec(before)?.[1];
  if (stopped === undefined) return false;
  // A closed quotation or bracket ends what the abbreviation could have gone on with.
  const closed = /\.["”’»›)\]]+\s*$/.test(before);
  const shortened = stopped.toLowerCase().replace(/^['’.-]+/, '');
  if (abbreviations.beforeNumber.has(shortened) && /^\p{N}/u.test(after)) return true;
  if (closed) return false;
  if (abbreviations.ordinals && /^\d{1,3}$/.test(stopped))
    return next !== '' && !startsSentence(next);
  if (abbreviations.open.has(shortened)) return true;
  if (/^[ap]\.m$/.test(shortened)) return afterClockTime.test(after);
  if (abbreviations.either.has(shortened))
    return next !== '' && !startsSentence(next) && !/^["“«]/.test(after);
  if (isInitials(stopped)) return /^\p{Lu}/u.test(next) && !startsSentence(next);
  return false;
}

/** "J." in "J. K. Moor", "J.K." too, but not the pronoun in "than I." */
function isInitials(stopped: string): boolean {
  return stopped !== 'I' && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(stopped);
}

/**
 * Boundaries the platform does not see: where the space is missing ("… the end.Then …"; a word of three letters or more
 * on both sides keeps file names, hosts and abbreviations whole), after an ellipsis character, and before an address.
 */
const missed =
  /(?<=[\p{Ll}\p{N}]{3}[.!?]["”’)]?)(?=["“‘]?\p{Lu}\p{Ll}{2})(?<!\b(?:www|https?)\S{0,200})|(?<=\p{L}…["”’]?\s{1,3})(?=["“‘]?\p{Lu})|(?<=\p{L}[.!?]\s{1,3})(?=https?:\/\/|www\.)|(?<=https?:\/\/[^\s]{4,200}\s{1,3})(?=https?:\/\/)/gu;
const missedInformal = new RegExp(`${missed.source}|(?<=\\p{L}{2}\\.\\s{1,3})(?=\\p{Ll})`, 'gu');

/**
 * Whether a paragraph is written as in a chat, without capitals: only there may a small letter begin a sentence.
 */
export function isInformal(paragraph: string): boolean {
  return (
    /^\s*\p{Ll}{1,20}[\s',]/u.test(paragraph) ||
    /(?:^|[\s,.])i(?:['’](?:m|ve|ll|d))? \p{Ll}/u.test(paragraph)
  );
}

/** Offsets in `piece`, which the platform takes for one sentence. */
export function* missedBoundaries(
  piece: string,
  abbreviations: Abbreviations,
  informal: boolean,
): Generator<number> {
  for (const { index } of piece.matchAll(informal ? missedInformal : missed)) {
    const stopped = fullStop
      .exec(piece.slice(Math.max(0, index - reach), index))?.[1]
      ?.toLowerCase();
    if (stopped !== undefined && isAbbreviation(stopped, abbreviations)) continue;
    yield index;
  }
}

function isAbbreviation(stopped: string, { open, either, beforeNumber }: Abbreviations): boolean {
  return open.has(stopped) || either.has(stopped) || beforeNumber.has(stopped);
}

/**
 * What follows a full stop and still belongs to its sentence: reference marks and gaps ("… in Dulwich. [17] He …"), and
 * the spaced closing quotation mark of French ("« Non. » Elle …").
 */
export const trailing = /(?:\s*\[(?:\d{1,3}|[a-z]|…|\.\.\.)\]|\s?»(?=\s|$))+\s*/y;
