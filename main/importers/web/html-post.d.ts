import type { Draft } from '../blocks.ts';
/**
 * The post that an embedding script would have drawn: a block quotation that names its network, or ends in a signature
 * line like that of a copied post. Without words of its own where the network leaves none without its script; undefined
 * for every other element.
 */
export declare function htmlPost(element: Element): Draft | undefined;
