import type { QueuePage } from '../../shared/queue.ts';
import type { ArticleReview } from '../../shared/review.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { messages } from '../messages/messages.ts';
import { useDeeds, useDeedsState } from './use-deeds.ts';

interface Props {
  readonly page: QueuePage | undefined;
  /** Of the one article that the queue is about: its own counts. */
  readonly review: ArticleReview | undefined;
  onUndo(): void;
}

export function ReviewFoot({ page, review, onUndo }: Props) {
  const words = messages().review;
  const deeds = useDeeds();
  const { pending, failure, undoable } = useDeedsState();
  const { ready = 0, returned = 0, draft = 0 } = review?.counts ?? page?.counts.states ?? {};
  const [first, ...rest] = words.counts(ready, returned, draft);
  return (
    <section className="foot" aria-label={words.title}>
      {review ? (
        <strong data-testid="article-state" data-state={review.state}>
          {words.articleState[review.state]}
        </strong>
      ) : null}
      <strong>{first}</strong>
      {rest.map((count) => (
        <span key={count} className="count">
          {count}
        </span>
      ))}
      {failure ? (
        <span className="saving-failed" role="alert">
          {failure}{' '}
          <button type="button" className="link-button" onClick={() => deeds.dismissFailure()}>
            {messages().ui.dismiss}
          </button>
        </span>
      ) : (
        <span className="quiet" data-testid="saving">
          {pending > 0 ? words.saving : words.saved}
        </span>
      )}
      <span className="foot-keys">
        <span className="key-lesson">
          <span>
            <CommandKeys of="nextMark" /> {words.next} <CommandKeys of="previousMark" />{' '}
            {words.previous}
          </span>
        </span>
        <button
          type="button"
          className="link-button"
          disabled={undoable === undefined}
          title={undoable?.name}
          onClick={onUndo}
        >
          <CommandKeys of="undo" /> {words.undo}
        </button>
      </span>
    </section>
  );
}
