import type { Draft } from '../blocks.ts';
/**
 * Pull quotes: quotations that say once more, word for word, what a paragraph of the article says. They are marked, so
 * that they are shown and nobody checks them twice.
 */
export declare function markRepeats(drafts: readonly Draft[]): Draft[];
