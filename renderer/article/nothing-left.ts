import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { createListeners } from '../ui/listeners.ts';
import { oneForEach } from '../ui/one-for-each.ts';

export type Sought = 'untouched' | 'verdict' | 'evidence' | 'draft' | 'returned';

interface NothingLeft {
  /** What was asked for last and is not there; until one goes elsewhere or changes something. */
  readonly sought: Sought | undefined;
  say(sought: Sought): void;
  subscribe(listener: () => void): () => void;
}

export const nothingLeftOf = oneForEach((editor: ArticleEditor): NothingLeft => {
  const listeners = createListeners();
  let sought: Sought | undefined;
  const put = (next: Sought | undefined) => {
    if (next === sought) return;
    sought = next;
    listeners.tell();
  };
  editor.subscribe(() => put(undefined));
  return {
    get sought() {
      return sought;
    },
    say(what) {
      announce(nothingLeft(what));
      put(what);
    },
    subscribe: listeners.subscribe,
  };
});

export function nothingLeft(sought: Sought): string {
  const { article, review } = messages();
  return {
    untouched: article.everyJudged,
    verdict: article.everyVerdict,
    evidence: article.everyEvidence,
    draft: review.empty.myDrafts,
    returned: review.empty.returnedToMe,
  }[sought];
}
