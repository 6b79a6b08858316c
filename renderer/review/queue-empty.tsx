import type { QueuePage } from '../../shared/queue.ts';
import type { ArticleReview } from '../../shared/review.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { countOf, type QueueTab } from './queue-view.ts';

interface Props {
  readonly tab: QueueTab;
  readonly page: QueuePage;
  /** Of the one article that the queue is about. */
  readonly review: ArticleReview | undefined;
  onAll(): void;
}

export function QueueEmpty({ tab, page, review, onAll }: Props) {
  const words = messages().review;
  const open = page.total === 0 && tab === 'all' ? 0 : countOf('all', page);
  return (
    <div className="queue-empty">
      <p>{words.empty[tab]}</p>
      {review?.state === 'complete' ? (
        <p className="complete">
          <span aria-hidden="true">✓ </span>
          {words.isComplete}
        </p>
      ) : review?.state === 'open' ? (
        <p className="quiet">{words.stillOpen(review)}</p>
      ) : null}
      {open === 0 && !review ? (
        <>
          <p className="quiet">{words.emptyLead}</p>
          <a className="button" href={addressOf({ screen: 'library' })}>
            {messages().ui.backToLibrary}
          </a>
        </>
      ) : null}
      {tab !== 'all' && open > 0 && !review ? (
        <button type="button" className="button" onClick={onAll}>
          {words.seeAll(open)}
        </button>
      ) : null}
    </div>
  );
}
