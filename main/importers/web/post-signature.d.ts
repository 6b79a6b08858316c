import { type PostSignature } from '../post.ts';
/**
 * The line that says whose post it is. The forms of single networks are only looked for in their own markup: in any other
 * quotation they may be words.
 */
export declare function signatureIn(line: string, named: boolean): PostSignature | undefined;
