import type { AbbreviationLists } from './lists.ts';
export declare const en: AbbreviationLists;
export declare const de: AbbreviationLists;
export declare const nl: AbbreviationLists;
export declare const da: AbbreviationLists;
export declare const sv: AbbreviationLists;
