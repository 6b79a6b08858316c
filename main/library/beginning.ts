import { rangeOf } from '../../shared/annotation.ts';
import type { Beginning, OpenArticle } from '../../shared/api.ts';
import { type ArticleVersion, type Block, currentVersion } from '../../shared/article.ts';
import { currentPlace, type ReadingPlace } from '../../shared/reading-place.ts';

/** UTF-16 code units: what most windows show at once. A larger one is filled when the app is there. */
const enough = 3_000;
/** Lists may have lines of one word. */
const mostBlocks = 60;
/** So much of a table that goes on below the window. */
const mostCells = 300;
/** UTF-16 code units: to send and read more than this takes as long as the app does to come. */
const farthest = 60_000;
/** The same for blocks, of which a long list has one for each of its words. */
const farthestBlock = 2_000;

/** Whether that is known to be too far down, without reading the article. */
export function isFar(left: ReadingPlace | null): boolean {
  return (left?.start ?? 0) > farthest;
}

/** The same article, as far as a window shows it that opens at this place. */
export function beginningOf(opened: OpenArticle, left: ReadingPlace | null): Beginning | null {
  const { article, annotations, unplaced, reading } = opened;
  const current = currentVersion(article);
  const place = left && currentPlace(article, left);
  const sentence = place && current.sentences.find(({ id }) => id === place.sentence);
  const from = sentence?.start ?? 0;
  if (from > farthest || (current.blocks[farthestBlock]?.start ?? from) < from) return null;
  const beginning = cut(current, from);
  const { length } = beginning.text;
  const shortened = (version: ArticleVersion): ArticleVersion =>
    version === current ? beginning : { ...version, text: '', blocks: [], sentences: [] };
  const [first, ...later] = article.versions;
  return {
    opened: {
      article: { ...article, versions: [shortened(first), ...later.map(shortened)] },
      annotations: annotations.filter((annotation) => rangeOf(annotation).start < length),
      // That there are some is all one needs to know.
      unplaced: unplaced.slice(0, 1),
      ...(reading ? { reading } : {}),
    },
    place: sentence ? place : null,
  };
}

function cut(version: ArticleVersion, from: number): ArticleVersion {
  const { text, blocks, sentences } = version;
  const begins = blocks.findIndex(({ end }) => end > from);
  const fills = blocks.findIndex(
    ({ end }, at) => end >= from + enough || at + 1 >= begins + mostBlocks,
  );
  if (fills < 0) return version;
  const reaches = endOfTable(blocks, fills);
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

/** The last block of the table that a block stands in: how wide its columns are is known only of all its rows. */
function endOfTable(blocks: readonly Block[], index: number): number {
  const table = blocks[index]?.cell?.table;
  if (table === undefined) return index;
  const behind = blocks.findIndex(({ cell }, at) => at > index && cell?.table !== table);
  return Math.min(behind < 0 ? blocks.length : behind, index + mostCells) - 1;
}
