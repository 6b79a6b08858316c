import type { QueuePage } from '../../shared/queue.ts';
import { messages } from '../messages/messages.ts';
import { countOf, type QueueTab } from './queue-view.ts';

interface Props {
  readonly tab: QueueTab;
  readonly page: QueuePage;
  onAll(): void;
}

export function QueueEmpty({ tab, page, onAll }: Props) {
  const words = messages().review;
  const open = countOf('all', page);
  return (
    <div className="queue-empty">
      <p>{words.empty[tab]}</p>
      {tab !== 'all' && open > 0 ? (
        <button type="button" className="button" onClick={onAll}>
          {words.seeAll(open)}
        </button>
      ) : null}
    </div>
  );
}
