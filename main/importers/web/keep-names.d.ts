/**
 * Readability turns a division that is one paragraph into a paragraph, and forgets what the division was called. So its
 * names move to the paragraph first.
 */
export declare function keepNames(document: Document): void;
