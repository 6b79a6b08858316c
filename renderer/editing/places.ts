import type { OpenArticle } from '../../shared/api.ts';
import { type ArticleVersion, currentVersion } from '../../shared/article.ts';
import {
  type BlockWithSentences,
  type IndexedSentence,
  sentencesByBlock,
} from '../../shared/sentences.ts';

/** A place in the article: where a sentence stands among its neighbours. */
export interface SentencePlace {
  readonly sentence: IndexedSentence;
  readonly block: BlockWithSentences;
}

/** A version's sentences, in order, alone and in their blocks. */
export interface SentenceLayout {
  readonly blocks: readonly BlockWithSentences[];
  readonly places: readonly SentencePlace[];
  readonly sentences: readonly IndexedSentence[];
}

export function layOut(version: ArticleVersion): SentenceLayout {
  const blocks = sentencesByBlock(version);
  const places = blocks.flatMap((block) =>
    block.sentences.map((sentence) => ({ sentence, block })),
  );
  return { blocks, places, sentences: places.map(({ sentence }) => sentence) };
}

/** As the segmenter left it: what people split and joined goes on top, always from the same ground. */
export function segmentedVersion({ article, split }: OpenArticle): ArticleVersion {
  const version = currentVersion(article);
  return split ? { ...version, sentences: split.sentences } : version;
}
