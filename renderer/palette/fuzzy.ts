import UFuzzy from '@leeoniya/ufuzzy';

/** A candidate that fits the search, and which stretches of it do: start and end, start and end, … */
export interface Match<T> {
  readonly item: T;
  readonly ranges: readonly number[];
}

// Letters may be left out between those that were typed, and one may be wrong, as in any good editor.
const fuzzy = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraMode: 0,
  intraIns: 2,
});

/** Of so many words every order is tried; of more they must only all be there. */
const mostWords = 4;

/** Best first; words in any order; accents and case do not matter. Everything, in its own order, for an empty search. */
export function ranked<T>(
  items: readonly T[],
  search: string,
  textOf: (item: T) => string,
): Match<T>[] {
  const needle = bare(search).trim();
  if (needle === '') return items.map((item) => ({ item, ranges: [] }));
  const haystack = items.map((item) => bare(textOf(item)));
  const [indexes, info, order] = fuzzy.search(haystack, needle, mostWords, 1000);
  if (!indexes) return [];
  if (!info || !order)
    return indexes.flatMap((index) => {
      const item = items[index];
      return item === undefined ? [] : [{ item, ranges: [] }];
    });
  return order.flatMap((place) => {
    const item = items[info.idx[place] ?? -1];
    return item === undefined ? [] : [{ item, ranges: info.ranges[place] ?? [] }];
  });
}

/** Without accents, letter by letter, so that the ranges fit the text itself. */
function bare(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (sign) => {
    const [base = sign] = sign.normalize('NFD');
    return base.length === sign.length ? base : sign;
  });
}
