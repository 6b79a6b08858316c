import type { Abbreviations } from './abbreviations/abbreviations.ts';
/**
 * Whether the boundary that the platform sees at `at` is none. Precision comes first, so a doubtful full stop after an
 * abbreviation does not end a sentence.
 */
export declare function joins(
  text: string,
  start: number,
  at: number,
  abbreviations: Abbreviations,
  informal: boolean,
): boolean;
/**
 * Whether a paragraph is written as in a chat, without capitals: only there may a small letter begin a sentence.
 */
export declare function isInformal(paragraph: string): boolean;
/** Offsets in a paragraph, in order. */
export declare function missedBoundaries(
  line: string,
  abbreviations: Abbreviations,
  informal: boolean,
): Generator<number, undefined>;
/**
 * What follows a full stop and still belongs to its sentence: reference marks and gaps ("… in Dulwich. [17] He …"), and
 * the spaced closing quotation mark of French ("« Non. » Elle …").
 */
export declare const trailing: RegExp;
/** Length of a note's number that lost its raised place: "… minority rights. 4 Even though …". */
export declare function noteNumberAt(line: string, at: number): number;
