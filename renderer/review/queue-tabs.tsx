import { useEffect, useRef } from 'react';
import type { QueuePage } from '../../shared/queue.ts';
import { messages } from '../messages/messages.ts';
import { countOf, type QueueTab, queueTabs } from './queue-view.ts';

interface Props {
  readonly tab: QueueTab;
  readonly page: QueuePage | undefined;
  onChoose(tab: QueueTab): void;
}

export function QueueTabs({ tab, page, onChoose }: Props) {
  const words = messages().review;
  const tabs = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const chosen = tabs.current?.querySelector<HTMLElement>(`[data-tab="${tab}"]`);
    // Otherwise Enter would go back to the list one came from.
    if (tabs.current?.contains(document.activeElement)) chosen?.focus();
  }, [tab]);
  return (
    <fieldset className="queue-tabs" ref={tabs}>
      <legend className="screen-reader-only">{words.queue}</legend>
      {queueTabs.map((name) => {
        const count = page ? countOf(name, page) : undefined;
        return (
          <button
            key={name}
            type="button"
            className="chip"
            data-tab={name}
            aria-pressed={name === tab}
            data-empty={count === 0 ? '' : undefined}
            onClick={() => onChoose(name)}
          >
            {words.tabs[name]}{' '}
            {count === undefined ? null : <span className="number">{count}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
