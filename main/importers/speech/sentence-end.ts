/** A stop of any script, and what may close behind it. */
export const endsSentence = /[\p{Sentence_Terminal}…]["'\p{Pi}\p{Pf}\p{Pe}]*$/u;
