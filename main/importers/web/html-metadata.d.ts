import type { ArticleMetadata } from '../../../shared/article.ts';
/** What the page says about itself: structured data first, then the social tags, then the plain ones. */
export declare function metadataOf(document: Document): Partial<ArticleMetadata>;
