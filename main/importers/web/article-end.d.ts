import type { PageDraft } from './html-blocks.ts';
/** Where the article ends among the blocks of its page; what comes after it is the page's. */
export declare function endOf(drafts: readonly PageDraft[]): number;
