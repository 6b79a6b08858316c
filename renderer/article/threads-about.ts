import { type Annotation, rangeOf } from '../../shared/annotation.ts';
import type { TextRange } from '../../shared/article.ts';
import type { Thread } from '../../shared/comment.ts';

interface About {
  readonly mark: string | undefined;
  readonly range: TextRange;
  /** The one that the range is of. */
  readonly version: string;
}

/** Threads on words that this version does not have, and on marks that are on such words; and which words these are. */
export function threadsWithoutPlace(
  threads: readonly Thread[],
  version: string,
  unplaced: readonly Annotation[],
): ReadonlyMap<Thread, string> {
  const marks = new Map(unplaced.map((mark) => [mark.id, mark.target]));
  const found = new Map<Thread, string>();
  for (const thread of threads) {
    const target = thread.mark === undefined ? thread.target : marks.get(thread.mark);
    if (target && target.version !== version) found.set(thread, target.selector[1].exact);
  }
  return found;
}

/** Threads on the mark, and on words that are selected. */
export function threadsAbout(
  threads: readonly Thread[],
  { mark, range, version }: About,
): Thread[] {
  return threads.filter((thread) => {
    if (thread.mark !== undefined) return thread.mark === mark;
    if (thread.target?.version !== version) return false;
    const about = rangeOf({ target: thread.target });
    return about.start < range.end && range.start < about.end;
  });
}
