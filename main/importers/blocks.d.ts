import type { LeftOut } from '../../shared/api.ts';
import type { ArticleMetadata, Block, Sentence } from '../../shared/article.ts';
/** A block before it has a place in the text. */
export type Draft = Omit<Block, 'start' | 'end'> & {
  readonly text: string;
  /** What stands under a post on the page, link and signature: the block's members say the same, told apart. */
  readonly underline?: string;
  /** Why it is no part of the article; blocks that are left out are there to be shown, and to be brought back. */
  readonly leftOut?: LeftOut;
};
/** What the reader of one format makes of its bytes. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly metadata: Partial<ArticleMetadata>;
}
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
}
/**
 * Lays blocks one after the other into the article's one text; blocks without text and those left out have no
 * place in it.
 *
 * @param underlines whether what stands under a post goes into the text too, between the blocks: for a reader of the text
 * alone, who has no blocks to tell whose post it is
 */
export declare function assemble(drafts: readonly Draft[], underlines?: boolean): Assembled;
/** A heading is one sentence, whatever full stops it has; what is a repetition has none, for it is judged elsewhere. */
export declare function sentencesOf({ text, blocks }: Assembled, language?: string): Sentence[];
