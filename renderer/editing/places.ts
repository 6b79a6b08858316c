import type { Judgement } from '../../shared/annotation.ts';
import type { ArticleVersion } from '../../shared/article.ts';
import {
  type BlockWithSentences,
  type IndexedSentence,
  sentencesByBlock,
} from '../../shared/sentences.ts';

export interface SentenceMark {
  readonly annotation: string;
  readonly judgement: Judgement;
}

/** A place in the article: where a sentence stands among its neighbours. */
export interface SentencePlace {
  readonly sentence: IndexedSentence;
  readonly block: BlockWithSentences;
}

/** A version's sentences, in order and by id. */
export interface Layout {
  readonly blocks: readonly BlockWithSentences[];
  readonly places: readonly SentencePlace[];
  readonly placeOf: ReadonlyMap<string, SentencePlace>;
}

export function layOut(version: ArticleVersion): Layout {
  const blocks = sentencesByBlock(version);
  const places = blocks.flatMap((block) =>
    block.sentences.map((sentence) => ({ sentence, block })),
  );
  return { blocks, places, placeOf: new Map(places.map((place) => [place.sentence.id, place])) };
}
