import type { ArticleVersion, Block, Sentence } from './article.ts';

export interface IndexedSentence extends Sentence {
  /** Counted over the whole article, from 0. */
  readonly index: number;
}

export interface BlockWithSentences {
  readonly block: Block;
  readonly sentences: readonly IndexedSentence[];
}

/** Groups the flat sentence list by block, in one pass: both lists are sorted by `start`. */
export function sentencesByBlock(version: ArticleVersion): BlockWithSentences[] {
  let next = 0;
  return version.blocks.map((block) => {
    const sentences: IndexedSentence[] = [];
    for (
      let sentence = version.sentences[next];
      sentence && sentence.end <= block.end;
      sentence = version.sentences[next]
    ) {
      sentences.push({ ...sentence, index: next });
      next += 1;
    }
    return { block, sentences };
  });
}
