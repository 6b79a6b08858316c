import type { TextRange } from '../../shared/article.ts';
/**
 * Sentences of a text as ranges over it, in UTF-16 code units: in order, not overlapping, without white space at either
 * end, and holding every other character. A blank line always ends a sentence, a single line break never does.
 * Boundaries are those of Unicode (UAX #29, https://www.unicode.org/reports/tr29/#Sentence_Boundaries) as the platform
 * knows them for the language, mended by the rules of this room.
 *
 * @param language BCP 47; read as English when absent or not a tag
 */
export declare function segment(text: string, language?: string): TextRange[];
