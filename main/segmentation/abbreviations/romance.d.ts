import type { AbbreviationLists } from './lists.ts';
export declare const fr: AbbreviationLists;
export declare const es: AbbreviationLists;
export declare const it: AbbreviationLists;
export declare const pt: AbbreviationLists;
