/** By BCP 47 language. `|` stands where a sentence ends; what is around it is white space of the text. */
export declare const goldenCases: Readonly<Record<string, readonly string[]>>;
