import { type ReactNode, useMemo, useState } from 'react';
import type { Profile } from '../../shared/person.ts';
import type { QueueOrder } from '../../shared/queue.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import { useListing } from '../library/use-listing.ts';
import { messages } from '../messages/messages.ts';
import { BulkApproval } from './bulk-approval.tsx';
import { HandOnAll } from './hand-on-all.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueTabs } from './queue-tabs.tsx';
import type { Narrowing, QueueTab } from './queue-view.ts';
import type { Queue } from './use-queue.ts';

interface Props {
  readonly tab: QueueTab;
  readonly narrowing: Narrowing;
  readonly order: QueueOrder;
  readonly verdictNames: ReadonlyMap<string, string>;
  readonly queue: Queue;
  readonly profile: Profile | undefined;
  readonly withArticles: boolean;
  readonly children: ReactNode;
  onTab(tab: QueueTab): void;
  onNarrow(narrowing: Narrowing): void;
  onOrder(order: QueueOrder): void;
}

/** What can be done with all that a tab shows. */
const tools: { readonly [Tab in QueueTab]?: 'approve' | 'handOn' } = {
  toReview: 'approve',
  all: 'approve',
  myDrafts: 'handOn',
};

/** Which marks, and the marks. */
export function QueuePane(props: Props) {
  const { tab, narrowing, order, verdictNames, queue, profile, withArticles, children } = props;
  const words = messages().review;
  const { listing } = useListing();
  const [approving, setApproving] = useState(false);
  const titles = useMemo(
    () =>
      new Map(
        listing.state === 'listed'
          ? listing.listing.articles.map(({ id, title }) => [id, title] as const)
          : [],
      ),
    [listing],
  );
  const tool = tools[tab];
  const narrowed = Object.values(narrowing).filter((value) => value !== undefined).length;
  const canApprove = profile !== undefined && queue.items.length > 0 && tool === 'approve';
  const performers = useMemo(
    (): Performers => ({
      approveSeveral: { run: () => setApproving(true), isEnabled: () => canApprove },
    }),
    [canApprove],
  );
  useCommands(performers);
  return (
    <section className="queue-pane" aria-label={words.queue}>
      <QueueTabs tab={tab} page={queue.page} onChoose={props.onTab} />
      <details className="narrow">
        <summary>
          {words.narrow}
          {narrowed > 0 ? ` (${narrowed})` : ''}
        </summary>
        <QueueFilters
          page={queue.page}
          narrowing={narrowing}
          order={order}
          titles={withArticles ? titles : undefined}
          verdictNames={verdictNames}
          onNarrow={props.onNarrow}
          onOrder={props.onOrder}
        />
      </details>
      {children}
      {profile && queue.items.length > 0 && tool ? (
        <p className="queue-tools">
          {tool === 'handOn' ? (
            <HandOnAll items={queue.items} decided={queue.decided} />
          ) : (
            <button type="button" className="button small" onClick={() => setApproving(true)}>
              {words.bulk.open} <CommandKeys of="approveSeveral" />
            </button>
          )}
        </p>
      ) : null}
      {approving && profile ? (
        <BulkApproval queue={queue} profile={profile} onClose={() => setApproving(false)} />
      ) : null}
    </section>
  );
}
