import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { decisionDeed } from './deciding.ts';
import { keyOf } from './kept-items.ts';
import { useDeeds } from './use-deeds.ts';
import type { Queue } from './use-queue.ts';

/** An article is read first and handed on as a whole. */
export function HandOnAll({ items, decided }: Pick<Queue, 'items' | 'decided'>) {
  const { api } = useHost();
  const deeds = useDeeds();
  const drafts = items.filter((item) => item.state === 'draft' && !decided.has(keyOf(item)));
  if (drafts.length === 0) return null;
  return (
    <button
      type="button"
      className="button primary small"
      onClick={() => void deeds.perform(decisionDeed(api, drafts, 'ready'))}
    >
      {messages().review.handOnAll(drafts.length)}
    </button>
  );
}
