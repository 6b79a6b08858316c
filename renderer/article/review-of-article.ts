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
import { useHost } from '../host/host-context.ts';
import { useReloading } from '../live/use-reloading.ts';

/** What was decided and said about the open article; nothing until it is read, for the text does not wait for it. */
export interface ReviewOfArticle {
  readonly reviewed: OpenReview | undefined;
  readonly marks: ReadonlyMap<string, MarkReview>;
  /** Ids of marks that somebody sent back. */
  readonly returned: ReadonlySet<string>;
  reload(): Promise<void>;
}

const nothing: ReviewOfArticle = {
  reviewed: undefined,
  marks: new Map(),
  returned: new Set(),
  reload: async () => {},
};

export const ReviewOfArticleContext = createContext<ReviewOfArticle>(nothing);

export const useReviewOfArticle = (): ReviewOfArticle => useContext(ReviewOfArticleContext);

export function useLoadedReview(article: string): ReviewOfArticle {
  const { api } = useHost();
  const [reviewed, setReviewed] = useState<OpenReview>();
  const asked = useRef(0);
  const reload = useCallback(async () => {
    asked.current += 1;
    const question = asked.current;
    const answer = await api.openReview({ article }).catch(() => undefined);
    if (answer && question === asked.current) setReviewed(answer);
  }, [api, article]);
  useEffect(() => void reload(), [reload]);
  useReloading(reload, article);

  // The text is drawn again only when other marks are returned than before.
  const returnedIds = (reviewed?.review.marks ?? [])
    .filter(({ state }) => state === 'returned')
    .map(({ mark }) => mark)
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

export const ReturnedMarksContext = createContext<ReadonlySet<string>>(nothing.returned);
