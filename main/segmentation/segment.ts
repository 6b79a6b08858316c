import type { TextRange } from '../../shared/article.ts';
import { abbreviationsFor } from './abbreviations/abbreviations.ts';
import type { Abbreviations } from './abbreviations/lists.ts';
import { isInformal, joins, noteNumberAt, trailing } from './boundaries.ts';
import { itemsOf } from './inline-lists.ts';
import { missedBoundaries } from './missed.ts';

/**
 * Sentences of a text as ranges over it, in UTF-16 code units: in order, not overlapping, without white space at either
 * end, and holding every other character. A blank line always ends a sentence, a single line break never does.
 * Boundaries are those of Unicode (UAX #29, https://www.unicode.org/reports/tr29/#Sentence_Boundaries) as the platform
 * knows them for the language, mended by the rules of this room.
 *
 * @param language BCP 47; read as English when absent or not a tag
 */
export function segment(text: string, language?: string): TextRange[] {
  const segmenter = segmenterFor(language);
  const abbreviations = abbreviationsFor(language);
  const english = /^en(?:-|$)/i.test(language ?? 'en');
  const sentences: TextRange[] = [];
  for (const paragraph of itemsOf(text, paragraphsOf(text))) {
    // The platform takes a line break for the end of a sentence; a space of the same length it does not.
    const line = text.slice(paragraph.start, paragraph.end).replace(/[\r\n\u2028\u0085]/g, ' ');
    let start = 0;
    for (const end of boundariesOf(line, segmenter, abbreviations, isInformal(line, english))) {
      const trimmed = trim(line, start, end);
      if (trimmed)
        sentences.push({
          start: paragraph.start + trimmed.start,
          end: paragraph.start + trimmed.end,
        });
      start = end;
    }
  }
  return sentences;
}

function* boundariesOf(
  line: string,
  segmenter: Intl.Segmenter,
  abbreviations: Abbreviations,
  informal: boolean,
): Generator<number> {
  const missed = missedBoundaries(line, abbreviations, informal);
  let at = 0;
  let start = 0;
  for (const { index, segment: piece } of segmenter.segment(line)) {
    const end = index + piece.length;
    for (let next = missed[at]; next !== undefined && next < end; next = missed[++at]) {
      if (next <= start) continue;
      start = next;
      yield start;
    }
    if (end < line.length && joins(line, start, end, abbreviations, informal)) continue;
    trailing.lastIndex = end;
    start = end + (trailing.exec(line)?.[0].length ?? 0);
    start += noteNumberAt(line, start);
    yield start;
  }
}

function* paragraphsOf(text: string): Generator<TextRange> {
  let start = 0;
  for (const blank of text.matchAll(/\r?\n[^\S\n]*\n\s*|\u2029/g)) {
    yield { start, end: blank.index };
    start = blank.index + blank[0].length;
  }
  yield { start, end: text.length };
}

function trim(line: string, start: number, end: number): TextRange | undefined {
  const piece = line.slice(start, end);
  const left = piece.length - piece.trimStart().length;
  const length = piece.trim().length;
  return length === 0 ? undefined : { start: start + left, end: start + left + length };
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language = 'en'): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(localeOf(language), { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Languages come from the pages themselves, which write anything there. */
function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
