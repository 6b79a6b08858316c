import { useEffect, useRef } from 'react';
import type { ReviewState } from '../../shared/decision.ts';
import type { QueueItem } from '../../shared/queue.ts';
import { messages } from '../messages/messages.ts';
import { Facts } from '../ui/facts.tsx';
import { Moment } from '../ui/moment.tsx';
import { keyOf } from './kept-items.ts';

interface Props {
  readonly items: readonly QueueItem[];
  readonly selected: string | undefined;
  readonly decided: ReadonlyMap<string, ReviewState>;
  readonly verdictNames: ReadonlyMap<string, string>;
  readonly withTitles: boolean;
  /** What all of them are in: it is not said again. */
  readonly implied: ReviewState | undefined;
  onSelect(key: string): void;
}

export function QueueList(props: Props) {
  const { items, selected, decided, verdictNames, withTitles, implied, onSelect } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (selected === undefined || !row) return;
    row.scrollIntoView({ block: 'nearest' });
    // Otherwise Enter would go back to the row one came from.
    if (list.current?.contains(document.activeElement)) row.focus({ preventScroll: true });
  }, [selected]);
  return (
    <ul className="queue-list" aria-label={messages().review.queue} ref={list}>
      {items.map((item) => {
        const key = keyOf(item);
        return (
          <li key={key}>
            <button
              type="button"
              className="queue-row"
              data-mark={item.mark}
              data-state={decided.get(key) ?? item.state}
              data-decided={decided.has(key) ? '' : undefined}
              aria-current={key === selected ? 'true' : undefined}
              onClick={() => onSelect(key)}
            >
              <RowHead
                item={item}
                verdictNames={verdictNames}
                decided={decided.get(key)}
                implied={implied}
              />
              <span className="row-words" dir="auto">
                {item.excerpt}
              </span>
              <RowFacts item={item} withTitle={withTitles} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface HeadProps {
  readonly item: QueueItem;
  readonly verdictNames: ReadonlyMap<string, string>;
  readonly decided: ReviewState | undefined;
  readonly implied: ReviewState | undefined;
}

function RowHead({ item, verdictNames, decided, implied }: HeadProps) {
  const state = decided ?? item.state;
  const words = messages().review;
  const verdict = item.verdict && (verdictNames.get(item.verdict) ?? item.verdict);
  return (
    <span className="row-head">
      <span className="row-label" data-label={item.label}>
        {messages().labels.wording[item.label].name}
        {verdict ? ` · ${verdict}` : ''}
      </span>
      {decided || state !== implied ? (
        <span className="state-word" data-state={state}>
          {words.states[state]}
        </span>
      ) : null}
    </span>
  );
}

function RowFacts({ item, withTitle }: { readonly item: QueueItem; readonly withTitle: boolean }) {
  const words = messages().review;
  const needs = item.label === 'claim' ? [words.evidence(item.evidence)] : [];
  const facts = [
    item.person.name,
    <Moment key="since" iso={item.since} />,
    ...needs,
    ...(item.threads > 0 ? [words.threads(item.threads)] : []),
    ...(item.disagreement ? [<strong key="apart">{words.disagreement}</strong>] : []),
    ...(withTitle ? [item.title] : []),
  ];
  return (
    <span className="row-facts">
      <Facts of={facts} />
    </span>
  );
}
