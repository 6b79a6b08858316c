import { CommandKeys } from '../commands/command-keys.tsx';
import { useChangingCommands } from '../commands/use-commands.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { decisionDeed } from './deciding.ts';
import { keyOf } from './kept-items.ts';
import { useDeeds } from './use-deeds.ts';
import type { Queue } from './use-queue.ts';

const ownCommands = ['handOnAll'] as const;

/** An article is read first and handed on as a whole. */
export function HandOnAll({ items, decided }: Pick<Queue, 'items' | 'decided'>) {
  const { api } = useHost();
  const deeds = useDeeds();
  const drafts = items.filter((item) => item.state === 'draft' && !decided.has(keyOf(item)));
  const handOnAll = () => void deeds.perform(decisionDeed(api, drafts, 'ready'));
  useChangingCommands(ownCommands, drafts.length > 0 ? { handOnAll } : {});
  if (drafts.length === 0) return null;
  return (
    <button type="button" className="button primary small" onClick={handOnAll}>
      {messages().review.handOnAll(drafts.length)} <CommandKeys of="handOnAll" />
    </button>
  );
}
