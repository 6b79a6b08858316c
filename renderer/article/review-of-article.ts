import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MarkReview } from '../../shared/review.ts';
import type { OpenReview } from '../../shared/review-operations.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useHost } from '../host/host-context.ts';
import { paced } from '../live/pacing.ts';
import { useReloading } from '../live/use-reloading.ts';

/** What was decided and said about the open article; nothing until it is read, for the text does not wait for it. */
export interface ReviewOfArticle {
  readonly reviewed: OpenReview | undefined;
  readonly marks: ReadonlyMap<string, MarkReview>;
  /** Ids of marks that somebody sent back. */
  readonly returned: ReadonlySet<string>;
  reload(): Promise<void>;
}

/** With more of them, all are asked about. */
const most = 1_000;

const nothing: ReviewOfArticle = {
  reviewed: undefined,
  marks: new Map(),
  returned: new Set(),
  reload: async () => {},
};

export const ReviewOfArticleContext = createContext<ReviewOfArticle>(nothing);

export const useReviewOfArticle = (): ReviewOfArticle => useContext(ReviewOfArticleContext);

export function useLoadedReview(editor: ArticleEditor): ReviewOfArticle {
  const { api } = useHost();
  const article = editor.article.id;
  const [reviewed, setReviewed] = useState<OpenReview>();
  const last = useRef<Promise<unknown>>(undefined);
  const failed = useRef(false);
  // One question after the other: an answer of only some marks is put into an answer of all.
  const ask = useCallback(
    (marks?: readonly string[]) => {
      const asked = Promise.resolve(last.current).then(async () => {
        const some = failed.current ? undefined : marks;
        const answer = await api.openReview({ article, marks: some }).catch(() => undefined);
        failed.current = answer === undefined;
        if (answer) setReviewed((before) => amended(before, answer));
      });
      last.current = asked;
      return asked;
    },
    [api, article],
  );
  const reload = useCallback(() => ask(), [ask]);
  useEffect(() => void reload(), [reload]);
  useReloading(reload, article, article);
  useEffect(() => {
    const changed = new Set<string>();
    const asking = paced(async () => {
      const marks = [...changed];
      changed.clear();
      await ask(marks.length > most ? undefined : marks);
    });
    const unsubscribe = editor.subscribeToSaved((marks) => {
      for (const mark of marks) changed.add(mark);
      asking.want();
    });
    return () => {
      unsubscribe();
      asking.stop();
    };
  }, [editor, ask]);

  // The text is drawn again only when other marks are returned than before.
  const returnedIds = (reviewed?.review.marks ?? [])
    .filter(({ state }) => state === 'returned')
    .map(({ mark }) => mark)
    .sort()
    .join(' ');
  const returned = useMemo(() => new Set(returnedIds.split(' ').filter(Boolean)), [returnedIds]);
  return useMemo(
    () => ({
      reviewed,
      marks: new Map(reviewed?.review.marks.map((mark) => [mark.mark, mark])),
      returned,
      reload,
    }),
    [reviewed, returned, reload],
  );
}

/** An answer about some marks is as it is now with them; the others are as they were. */
export function amended(before: OpenReview | undefined, now: OpenReview): OpenReview {
  if (!before || !now.of) return now;
  const { of, ...rest } = now;
  const stale = new Set(of);
  const others = <T extends { readonly mark: string }>(all: readonly T[]) =>
    all.filter(({ mark }) => !stale.has(mark));
  return {
    ...rest,
    review: { ...now.review, marks: [...others(before.review.marks), ...now.review.marks] },
    decisions: [...others(before.decisions), ...now.decisions],
  };
}

export const ReturnedMarksContext = createContext<ReadonlySet<string>>(nothing.returned);
