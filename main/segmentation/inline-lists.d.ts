import type { TextRange } from '../../shared/article.ts';
/**
 * Paragraphs, and the items of lists that stand in one paragraph one after the other: "1. Open it. 2. Close it." A list
 * begins with its paragraph, and each mark has to be the one that follows the last.
 */
export declare function itemsOf(
  text: string,
  paragraphs: Iterable<TextRange>,
): Generator<TextRange>;
