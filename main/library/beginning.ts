import { rangeOf } from '../../shared/annotation.ts';
import type { OpenArticle } from '../../shared/api.ts';
import { type ArticleVersion, currentVersion } from '../../shared/article.ts';

/** UTF-16 code units: what most windows show at once. A larger one is filled when the app is there. */
const enough = 3_000;
/** Lists may have lines of one word. */
const mostBlocks = 60;

/** The same article, as far as a window shows it. */
export function beginningOf(opened: OpenArticle): OpenArticle {
  const { article, annotations, unplaced, reading } = opened;
  const current = currentVersion(article);
  const beginning = cut(current);
  const { length } = beginning.text;
  const shortened = (version: ArticleVersion): ArticleVersion =>
    version === current ? beginning : { ...version, text: '', blocks: [], sentences: [] };
  const [first, ...later] = article.versions;
  return {
    article: { ...article, versions: [shortened(first), ...later.map(shortened)] },
    annotations: annotations.filter((annotation) => rangeOf(annotation).start < length),
    // That there are some is all one needs to know.
    unplaced: unplaced.slice(0, 1),
    ...(reading ? { reading } : {}),
  };
}

function cut(version: ArticleVersion): ArticleVersion {
  const { text, blocks, sentences } = version;
  const reaches = blocks.findIndex(({ end }, at) => end >= enough || at + 1 >= mostBlocks);
  const last = blocks[reaches];
  if (!last) return version;
  const behind = sentences.findIndex(({ start }) => start >= last.end);
  return {
    ...version,
    text: text.slice(0, last.end),
    blocks: blocks.slice(0, reaches + 1),
    sentences: behind < 0 ? sentences : sentences.slice(0, behind),
  };
}
