import type { PlacedMark } from '../editing/placed-mark.ts';
import { messages } from '../messages/messages.ts';
import { useReviewOfArticle } from './review-of-article.ts';

/** Why an editor sent the mark back: before anything else that is said of it. */
export function ReturnNotice({ mark }: { readonly mark: PlacedMark | undefined }) {
  const { marks } = useReviewOfArticle();
  const review = mark && marks.get(mark.annotation);
  if (review?.state !== 'returned' || !review.decision) return null;
  const { creator, reason } = review.decision;
  return (
    <div className="return-notice">
      <p>
        <span aria-hidden="true">↩ </span>
        <strong>{messages().review.returnedBy(creator.name)}</strong>
      </p>
      {reason ? (
        <p className="return-reason" dir="auto">
          {reason}
        </p>
      ) : null}
    </div>
  );
}
