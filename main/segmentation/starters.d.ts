export declare function startsSentence(word: string): boolean;
