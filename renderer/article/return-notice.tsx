import type { ArticleEditor } from '../editing/article-editor.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';
import { messages } from '../messages/messages.ts';
import { useReviewOfArticle } from './review-of-article.ts';
import { selectMark } from './selecting.ts';

interface Props {
  readonly editor: ArticleEditor;
  /** All on the sentence. */
  readonly marks: readonly PlacedMark[];
  readonly active: PlacedMark | undefined;
}

/** Why an editor sent a mark back: before anything else that is said of the sentence. */
export function ReturnNotice({ editor, marks, active }: Props) {
  const words = messages();
  const reviews = useReviewOfArticle().marks;
  return marks.map(({ annotation }) => {
    const review = reviews.get(annotation);
    if (review?.state !== 'returned' || !review.decision) return null;
    const { creator, reason } = review.decision;
    return (
      <div key={annotation} className="return-notice">
        <p>
          <span aria-hidden="true">↩ </span>
          <strong>{words.review.returnedBy(creator.name)}</strong>
        </p>
        {reason ? (
          <p className="return-reason" dir="auto">
            {reason}
          </p>
        ) : null}
        {annotation === active?.annotation ? null : (
          <button
            type="button"
            className="button small"
            onClick={() => selectMark(editor, annotation)}
          >
            {words.article.showReturned}
          </button>
        )}
      </div>
    );
  });
}
