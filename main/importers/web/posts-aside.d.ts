import type { Draft } from '../blocks.ts';
import { type PageDraft } from './html-blocks.ts';
/**
 * Readability takes embedded posts for furniture by their classes, or turns their quotations into something else. So
 * each waits outside while it works, and a plain paragraph of the same words keeps its place.
 */
export declare function setPostsAside(document: Document): readonly Draft[];
export declare function putPostsBack(
  drafts: readonly PageDraft[],
  posts: readonly Draft[],
): PageDraft[];
