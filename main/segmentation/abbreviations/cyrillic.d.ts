import type { AbbreviationLists } from './lists.ts';
export declare const ru: AbbreviationLists;
export declare const uk: AbbreviationLists;
export declare const bg: AbbreviationLists;
export declare const kk: AbbreviationLists;
