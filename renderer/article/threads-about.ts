import { rangeOf } from '../../shared/annotation.ts';
import type { TextRange } from '../../shared/article.ts';
import type { Thread } from '../../shared/comment.ts';

interface About {
  readonly mark: string | undefined;
  readonly range: TextRange;
  /** The one that the range is of. */
  readonly version: string;
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
