import type { PageDraft } from './html-blocks.ts';
/**
 * Which blocks stand in a part of the page that its own markup sets apart from the article: by element, or by a class or
 * id name, as long as that part is small.
 */
export declare function inTheMargin(drafts: readonly PageDraft[]): (draft: PageDraft) => boolean;
