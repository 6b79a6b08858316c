import type { AbbreviationLists } from './lists.ts';
export declare const pl: AbbreviationLists;
export declare const sk: AbbreviationLists;
export declare const cs: AbbreviationLists;
