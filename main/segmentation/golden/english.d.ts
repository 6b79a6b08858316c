/** Sentences as a person would part them; `|` stands where one ends. What is around it is white space of the text. */
export declare const english: readonly string[];
