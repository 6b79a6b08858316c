import { useState } from 'react';
import type { QueueItem, QueueOrder } from '../../shared/queue.ts';
import { useCommenting } from '../comments/use-commenting.ts';
import { messages } from '../messages/messages.ts';
import { useProfile } from '../people/use-profile.ts';
import { announce } from '../ui/announcer.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { useArticleContext } from './article-context.ts';
import { keyOf, nextUndecided } from './kept-items.ts';
import { MarkDetail } from './mark-detail.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { QueueList } from './queue-list.tsx';
import { QueuePane } from './queue-pane.tsx';
import {
  filterOf,
  firstTab,
  impliedStates,
  type Narrowing,
  type QueueTab,
  tabBeside,
} from './queue-view.ts';
import { ReviewFoot } from './review-foot.tsx';
import { reviewedMark } from './reviewed-mark.ts';
import { useArrivalAtQueue } from './use-arrival-at-queue.ts';
import { useDeeds } from './use-deeds.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useQueue } from './use-queue.ts';
import { useReview } from './use-review.ts';
import { useReviewCommands } from './use-review-commands.ts';
import { useVerdictNames } from './use-verdict-names.ts';

interface Props {
  /** Only this article's marks. */
  readonly article?: string;
}

/** The queue on one side, one mark at a time on the other. */
export function ReviewDesk({ article }: Props) {
  const words = messages().review;
  const [profile] = useProfile();
  const [chosenTab, setTab] = useState<QueueTab>();
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const [order, setOrder] = useState<QueueOrder>('oldest');
  const [selected, select] = useState<string>();
  // An editor sees first what waits for review, a checker what came back.
  const usualTab = profile?.role === 'editor' ? 'toReview' : 'returnedToMe';
  const tab = chosenTab ?? usualTab;
  const queue = useQueue(filterOf(tab, narrowing, article, new Date()), order);
  if (chosenTab === undefined && profile && queue.page) setTab(firstTab(usualTab, queue.page));
  const chooseTab = (name: QueueTab) => {
    setTab(name);
    select(undefined);
  };
  const deeds = useDeeds();
  const verdictNames = useVerdictNames();

  const { items, decided } = queue;
  const item =
    items.find((one) => keyOf(one) === selected) ??
    items.find((one) => !decided.has(keyOf(one))) ??
    items[0];
  const current = item && keyOf(item);
  const [context, reload] = useArticleContext(item?.article ?? article);
  const reviewed =
    item && profile && context.state === 'there' && context.id === item.article
      ? reviewedMark(context, item.mark, profile)
      : undefined;
  const [sendComments, failure] = useCommenting(item?.article, reload);
  const subject =
    reviewed && item && profile && context.state === 'there'
      ? {
          article: context.opened.article,
          reviewed,
          state: decided.get(keyOf(item)) ?? reviewed.review.state,
          self: profile.name,
        }
      : undefined;
  const step = (by: 1 | -1) => {
    const next = items[items.findIndex((one) => keyOf(one) === current) + by];
    if (next) select(keyOf(next));
  };
  const review = useReview(subject, sendComments, () => {
    const next = nextUndecided(items, current, decided);
    if (next) select(keyOf(next));
  });
  useArrivalAtQueue(chosenTab, queue);
  useFocusKept(review.writing);
  const undo = () => {
    const undone = deeds.undo();
    announce(undone === null ? words.nothingToUndo : words.undone(undone));
  };
  useReviewCommands({
    actions: review.writing ? [] : review.actions,
    step,
    stepTab: (by) => chooseTab(tabBeside(tab, by)),
    undo,
  });

  return (
    <>
      <div className="review-desk">
        <QueuePane
          {...{ tab, narrowing, order, verdictNames, queue, profile }}
          withArticles={article === undefined}
          onTab={chooseTab}
          onNarrow={setNarrowing}
          onOrder={setOrder}
        >
          <QueueList
            items={items}
            selected={current}
            decided={decided}
            implied={impliedStates[tab]}
            verdictNames={verdictNames}
            withTitles={article === undefined}
            onSelect={select}
          />
        </QueuePane>
        <main className="review-detail" aria-label={words.title} data-mark={item?.mark}>
          <h1 className="screen-reader-only">{words.title}</h1>
          <FailureLine of={queue.failure} />
          {subject && profile && context.state === 'there' ? (
            <MarkDetail
              key={subject.reviewed.mark.id}
              article={subject.article}
              reviewed={subject.reviewed}
              people={context.reviewed.people}
              self={profile.name}
              actions={review.actions}
              writing={review.writing}
              failure={failure}
              onWritten={review.written}
              onLeave={review.leave}
              onComments={sendComments}
            />
          ) : item ? (
            <Waiting
              item={item}
              message={context.state === 'failed' ? context.message : undefined}
            />
          ) : queue.page ? (
            <QueueEmpty
              tab={tab}
              page={queue.page}
              review={
                article !== undefined && context.state === 'there'
                  ? context.reviewed.review
                  : undefined
              }
              onAll={() => setTab('all')}
            />
          ) : null}
        </main>
      </div>
      <ReviewFoot
        page={queue.page}
        review={
          article !== undefined && context.state === 'there' ? context.reviewed.review : undefined
        }
        onUndo={undo}
      />
    </>
  );
}

function Waiting({
  item,
  message,
}: {
  readonly item: QueueItem;
  readonly message: string | undefined;
}) {
  if (message) return <p role="alert">{message}</p>;
  return (
    <p className="quiet appear-late" data-mark={item.mark}>
      {messages().review.opening}
    </p>
  );
}
