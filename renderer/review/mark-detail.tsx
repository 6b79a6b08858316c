import { labelOf, rangeOf } from '../../shared/annotation.ts';
import type { Article } from '../../shared/article.ts';
import { judgedBlind } from '../../shared/reading.ts';
import type { CommentChange, OpenReview } from '../../shared/review-operations.ts';
import { aboutOf } from '../comments/drafts.ts';
import { ThreadList } from '../comments/thread-list.tsx';
import { MarkHistory } from '../history/mark-history.tsx';
import { messages } from '../messages/messages.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { MarkCard } from './mark-card.tsx';
import { MarkInContext } from './mark-in-context.tsx';
import { type Action, ReviewActions } from './review-actions.tsx';
import type { ReviewedMark } from './reviewed-mark.ts';
import { StateLine } from './state-line.tsx';
import { takingCommands, type Writing } from './use-review.ts';
import { WritingForm } from './writing-form.tsx';

interface Props {
  readonly article: Article;
  readonly reviewed: ReviewedMark;
  readonly people: OpenReview['people'];
  readonly self: string;
  readonly actions: readonly Action[];
  readonly writing: Writing | null;
  readonly failure: string | undefined;
  onWritten(text: string): Promise<boolean>;
  onLeave(): void;
  onComments(changes: readonly CommentChange[]): Promise<boolean>;
}

/** One mark: what was said, what others make of it, and what is to be done. */
export function MarkDetail(props: Props) {
  const { article, reviewed, people, self, actions, writing, failure } = props;
  const { mark, version, rivals, threads, obstacles, review, readings } = reviewed;
  const words = messages().review;
  const cards = [mark, ...rivals];
  return (
    <>
      <MarkInContext
        article={article.id}
        title={article.title}
        mark={mark.id}
        version={version}
        range={rangeOf(mark)}
        label={labelOf(mark)}
        language={article.language}
      />
      <StateLine review={review} />
      <div className="mark-cards">
        {cards.map((card, index) => (
          <MarkCard
            key={card.id}
            mark={card}
            command={rivals.length > 0 ? takingCommands[index] : undefined}
            blind={judgedBlind(card, readings)}
          />
        ))}
      </div>
      {writing ? (
        <WritingForm
          about={aboutOf(article.id, writing, mark.id)}
          writing={writing}
          people={people}
          onSubmit={props.onWritten}
          onCancel={props.onLeave}
        />
      ) : (
        <div className="review-bar">
          {review.state === 'ready' && rivals.length === 0
            ? obstacles.map((obstacle) => (
                <p key={obstacle} className="hint">
                  {words.obstacles[obstacle]}
                </p>
              ))
            : null}
          <ReviewActions actions={actions} />
        </div>
      )}
      <FailureLine of={failure} />
      <ThreadList
        article={article.id}
        threads={threads}
        people={people}
        self={self}
        onChange={props.onComments}
      />
      <MarkHistory key={mark.id} article={article.id} mark={mark.id} />
    </>
  );
}
