import type { ArticleVersion, TextRange } from '../../shared/article.ts';
import { sentencesTouched } from '../../shared/ledger.ts';

/** A stretch of text in what stands around it. */
export interface Surroundings {
  readonly before: string;
  /** Words of the same sentences that it does not cover. */
  readonly lead: string;
  readonly words: string;
  readonly rest: string;
  readonly after: string;
  /** Of the first sentence it touches, from 1. */
  readonly number: number;
  readonly of: number;
}

/** The sentence before, those it touches, and the one after. */
export function surroundingsOf(version: ArticleVersion, range: TextRange): Surroundings {
  const { sentences, text } = version;
  const { from, to } = sentencesTouched(sentences, range);
  const start = Math.min(sentences[from]?.start ?? range.start, range.start);
  const end = Math.max(sentences[to - 1]?.end ?? range.end, range.end);
  const words = (sentence: TextRange | undefined) =>
    sentence ? text.slice(sentence.start, sentence.end) : '';
  return {
    before: words(sentences[from - 1]),
    lead: text.slice(start, range.start),
    words: text.slice(range.start, range.end),
    rest: text.slice(range.end, end),
    after: words(sentences[to]),
    number: Math.min(from + 1, sentences.length),
    of: sentences.length,
  };
}
