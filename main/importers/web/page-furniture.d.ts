import type { ArticleMetadata } from '../../../shared/article.ts';
import type { Draft } from '../blocks.ts';
import { type PageDraft } from './html-blocks.ts';
/**
 * Says of each block why it is no part of the article, if it is none: captions and credits, teasers, the lines of byline
 * and date, the title once more, and everything behind an ending heading. Long blocks are left out only where the
 * markup says so.
 */
export declare function tellFurniture(
  drafts: readonly PageDraft[],
  metadata: Partial<ArticleMetadata>,
): Draft[];
