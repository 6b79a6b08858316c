import {
  type Article,
  type ArticleVersion,
  currentVersion,
  type Sentence,
  type TextRange,
  textOf,
} from './article.ts';

/** Where somebody was in an article when they left it. */
export interface ReadingPlace {
  /** Id of a sentence of the version. */
  readonly sentence: string;
  /** How far down the window that sentence began, as a share of the window's height. */
  readonly top: number;
  /** Where in the version's text the sentence begins, in UTF-16 code units: to see at once how far down that is. */
  readonly start?: number | undefined;
  /** The article's version, which is the current one where none is named. */
  readonly version?: string | undefined;
}

/**
 * The same place in the current version. One that was kept in an older version is where the same sentence is now, or, where
 * that is gone, the last one before it that is still there; null where nothing before it is.
 */
export function currentPlace(article: Article, place: ReadingPlace): ReadingPlace | null {
  const current = currentVersion(article);
  const { version = current.id, start } = place;
  if (version === current.id) return place;
  const left = article.versions.find(({ id }) => id === version);
  if (!left || start === undefined) return null;
  const found = sameSentence(left, start, current);
  return found ? { ...place, sentence: found.id, start: found.start, version: current.id } : null;
}

function sameSentence(
  left: ArticleVersion,
  start: number,
  current: ArticleVersion,
): Sentence | undefined {
  const words = (version: ArticleVersion, range: TextRange) =>
    textOf(version, range).replace(/\s+/g, ' ');
  const now = new Map<string, Sentence[]>();
  for (const sentence of current.sentences) {
    const same = now.get(words(current, sentence));
    if (same) same.push(sentence);
    else now.set(words(current, sentence), [sentence]);
  }
  const before = left.sentences.slice(0, left.sentences.findIndex(({ end }) => end > start) + 1);
  const known = before.findLast((sentence) => now.has(words(left, sentence)));
  if (!known) return undefined;
  // Of several that say the same, the one that is as far down the text.
  const expected = (known.start / left.text.length) * current.text.length;
  const distance = ({ start }: Sentence) => Math.abs(start - expected);
  return now.get(words(left, known))?.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}
