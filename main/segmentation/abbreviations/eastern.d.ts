import type { AbbreviationLists } from './lists.ts';
export declare const el: AbbreviationLists;
export declare const ar: AbbreviationLists;
export declare const fa: AbbreviationLists;
export declare const hi: AbbreviationLists;
export declare const mr: AbbreviationLists;
export declare const hy: AbbreviationLists;
