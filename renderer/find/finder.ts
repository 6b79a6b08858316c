import type { TextRange } from '../../shared/article.ts';
import { sentencesTouched } from '../../shared/ledger.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { createListeners } from '../ui/listeners.ts';
import { oneForEach } from '../ui/one-for-each.ts';
import { type FoldedText, fold } from './folded-text.ts';
import { firstAfter, matchesOf } from './matches.ts';
import { isEmpty, passes, type SentenceFilter } from './sentence-filter.ts';

export interface Query extends SentenceFilter {
  readonly words: string;
  readonly wholeWords: boolean;
}

/** What was looked for in one article, and where it is. */
export interface Finder {
  readonly query: Query;
  /** In order; without words, whole sentences. The same array until something about it changes. */
  readonly matches: readonly TextRange[];
  /** Index of the match one is at; -1 for none. */
  readonly current: number;
  subscribe(listener: () => void): () => void;
  /** Looks for something else, from the given offset on. */
  look(query: Query, from: number): void;
  /** To the next or previous match, seen from where one is, round and round; undefined when there is none. */
  step(by: 1 | -1, here: TextRange): TextRange | undefined;
}

export function createFinder(editor: ArticleEditor): Finder {
  const listeners = createListeners();
  let folded: FoldedText | undefined;
  let query: Query = { words: '', wholeWords: false };
  let matches: readonly TextRange[] = [];
  let current = -1;

  function search(): readonly TextRange[] {
    const { words, wholeWords } = query;
    const filtered = !isEmpty(query);
    if (words.trim() === '')
      return filtered
        ? editor.places.flatMap(({ sentence }) =>
            passes(query, editor.ledgerAt(sentence.index), sentence) ? [sentence] : [],
          )
        : [];
    folded ??= fold(editor.text);
    const all = matchesOf(folded, words, wholeWords);
    if (!filtered) return all;
    const sentences = editor.places.map(({ sentence }) => sentence);
    return all.filter(({ start, end }) => {
      const { from, to } = sentencesTouched(sentences, { start, end });
      return sentences
        .slice(from, to)
        .some((sentence, at) => passes(query, editor.ledgerAt(from + at), sentence));
    });
  }

  const changed = listeners.tell;

  // What was marked meanwhile may pass the filter now, or no more; one stays where one is.
  let stale = false;
  editor.subscribeToMarks(() => {
    stale = !isEmpty(query);
  });
  editor.subscribe(() => {
    if (!stale) return;
    stale = false;
    const here = matches[current]?.start;
    matches = search();
    current = here === undefined ? -1 : matches.findIndex(({ start }) => start === here);
    changed();
  });

  return {
    get query() {
      return query;
    },
    get matches() {
      return matches;
    },
    get current() {
      return current;
    },
    subscribe: listeners.subscribe,
    look(next, from) {
      query = next;
      matches = search();
      current = matches.length === 0 ? -1 : firstAfter(matches, from) % matches.length;
      changed();
    },
    step(by, here) {
      const { length } = matches;
      if (length === 0) return undefined;
      const at = matches[current];
      const isThere = at && at.start < here.end && at.end > here.start;
      const next = firstAfter(matches, by === 1 ? here.end : here.start);
      const wanted = isThere ? current + by : by === 1 ? next : next - 1;
      current = (wanted + length) % length;
      changed();
      return matches[current];
    },
  };
}

/** One for each article, so that "find next" goes on with what was looked for last. */
export const finderOf = oneForEach(createFinder);
