import { useRef, useState } from 'react';
import type { Profile } from '../../shared/person.ts';
import type { QueueItem } from '../../shared/queue.ts';
import { obstaclesTo, type ReviewRules } from '../../shared/review-rules.ts';
import { useHost } from '../host/host-context.ts';
import { useKnownSettings } from '../live/known-settings.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { Facts } from '../ui/facts.tsx';
import { CloseButton, ModalDialog } from '../ui/modal-dialog.tsx';
import { decisionDeed } from './deciding.ts';
import { keyOf } from './kept-items.ts';
import { useDeeds } from './use-deeds.ts';
import type { Queue } from './use-queue.ts';

interface Props {
  readonly queue: Queue;
  readonly profile: Profile;
  onClose(): void;
}

/** What would be approved is seen first, and each can be left out. Undone in one step. */
export function BulkApproval({ queue: { items, decided }, profile, onClose }: Props) {
  const { api } = useHost();
  const deeds = useDeeds();
  const words = messages().review;
  const dialog = useRef<HTMLDialogElement>(null);
  const rules = useKnownSettings()?.reviewRules;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());

  const open = items.filter((item) => !decided.has(keyOf(item)));
  const [able, unable] = rules ? parted(open, profile, rules) : [[], []];
  const chosen = able.filter((item) => !leftOut.has(keyOf(item)));
  const toggle = (key: string) =>
    setLeftOut((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const approve = () => {
    void deeds.perform(decisionDeed(api, chosen, 'approved'));
    announce(words.said.approved);
    dialog.current?.close();
  };

  return (
    <ModalDialog ref={dialog} title={words.bulk.title} className="wide" keepsOpen onClose={onClose}>
      <p className="quiet">{able.length > 0 ? words.bulk.lead : rules ? words.bulk.none : ''}</p>
      <ul className="preview-list">
        {able.map((item) => (
          <li key={keyOf(item)}>
            <label>
              <input
                type="checkbox"
                checked={!leftOut.has(keyOf(item))}
                onChange={() => toggle(keyOf(item))}
              />
              <Preview item={item} />
            </label>
          </li>
        ))}
      </ul>
      {unable.length > 0 ? (
        <details className="left-out">
          <summary>{words.bulk.leftOut(unable.length)}</summary>
          <ul className="preview-list">
            {unable.map(({ item, why }) => (
              <li key={keyOf(item)}>
                <Preview item={item} why={why} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="button-row">
        <button
          type="button"
          className="button approve"
          disabled={chosen.length === 0}
          onClick={approve}
        >
          {words.bulk.approve(chosen.length)}
        </button>
        <CloseButton>{messages().ui.cancel}</CloseButton>
      </p>
    </ModalDialog>
  );
}

function Preview({ item, why }: { readonly item: QueueItem; readonly why?: string }) {
  return (
    <span className="preview">
      <span className="row-label" data-label={item.label}>
        {messages().labels.wording[item.label].name}
      </span>{' '}
      <span className="row-words" dir="auto">
        {item.excerpt}
      </span>
      <span className="row-facts">
        <Facts of={[why, item.person.name, item.title]} />
      </span>
    </span>
  );
}

interface Unable {
  readonly item: QueueItem;
  readonly why: string;
}

function parted(
  items: readonly QueueItem[],
  profile: Profile,
  rules: ReviewRules,
): [able: QueueItem[], unable: Unable[]] {
  const words = messages().review;
  const able: QueueItem[] = [];
  const unable: Unable[] = [];
  for (const item of items) {
    const [obstacle] = obstaclesTo(item, profile, rules);
    if (item.disagreement) unable.push({ item, why: words.disagreement });
    else if (item.state !== 'ready') unable.push({ item, why: words.states[item.state] });
    else if (obstacle) unable.push({ item, why: words.short[obstacle] });
    else able.push(item);
  }
  return [able, unable];
}
