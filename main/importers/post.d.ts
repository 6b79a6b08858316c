import type { Draft } from './blocks.ts';
/** What the line under a copied post says: `— Ann Example (@AnnExample) April 16, 2025`. */
export interface PostSignature {
  readonly author: string;
  /** Without the leading `@`; a Mastodon handle keeps its host. */
  readonly handle: string;
  /** As written. */
  readonly date?: string;
  readonly uri?: string;
}
export declare function parseSignature(line: string): PostSignature | undefined;
/**
 * The post as a block. A link glued to the last word ("…and trade.https://t.co/Ab12") is the post's address, not its
 * words: it moves to `uri`, and the source's bytes still hold it as it stood.
 */
export declare function postOf(text: string, signed: PostSignature): Draft;
