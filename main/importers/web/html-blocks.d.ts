import type { Draft } from '../blocks.ts';
/** Says that an element was a quotation, whatever became of its tag. */
export declare const quoteMark = 'data-assay-quote';
/** A block of a page with what its markup tells about its role there. */
export type PageDraft = Draft & {
  /** Nothing but a link: such blocks lead away from an article. */
  readonly linked: boolean;
  /** Whether nothing but a picture stands between it and the text before. */
  readonly pictured: boolean;
  /** The elements around the block, outermost first: `<tag>`, then class names and ids. */
  readonly within: readonly string[];
};
/**
 * The text of a page block by block, as a browser would break it: `textContent` glues the words of neighbouring blocks
 * together. White space is collapsed; `<br>` is a line break, and two of them begin a new paragraph.
 */
export declare function htmlBlocks(root: Element): PageDraft[];
/** Blocks as every importer gives them: that a block was a link only matters while a page is told from its article. */
export declare function withoutLinks(drafts: readonly PageDraft[]): Draft[];
