import type { Draft } from '../blocks.ts';
import { type PageDraft } from './html-blocks.ts';
/**
 * The blocks of the article among all blocks of its page, in the order of the page; those around it are left out as
 * `outside`. A block of the article that the page does not have in these words keeps its place in the article's order.
 */
export declare function withSurroundings(
  article: readonly Draft[],
  page: readonly PageDraft[],
): Draft[];
