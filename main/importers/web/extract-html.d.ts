import type { ExtractedText } from '../../../shared/api.ts';
import { type Reading } from '../blocks.ts';
/** How much of a page to give. */
export interface PageOptions {
  /** Taken whole: whoever copied a piece of a page has chosen already. */
  readonly pasted?: boolean;
  /** With what stands outside the article, left out and marked so. */
  readonly whole?: boolean;
}
/**
 * The article of a page, without the page.
 *
 * @throws FailureError `inputTooDeep`
 */
export declare function readHtml(html: string, name: string, options?: PageOptions): Reading;
/** Reads a page without adding it. The title is told apart and is no part of the text. */
export declare function extract({ html }: { readonly html: string }): ExtractedText;
