import { useEffect, useRef } from 'react';
import type { ReviewState } from '../../shared/decision.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import type { QueueItem } from '../../shared/queue.ts';
import { messages } from '../messages/messages.ts';
import { Moment } from '../ui/moment.tsx';
import { keyOf } from './kept-items.ts';

interface Props {
  readonly items: readonly QueueItem[];
  readonly selected: string | undefined;
  readonly decided: ReadonlyMap<string, ReviewState>;
  readonly verdictNames: ReadonlyMap<string, string>;
  readonly withTitles: boolean;
  onSelect(key: string): void;
}

export function QueueList({ items, selected, decided, verdictNames, withTitles, onSelect }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (selected !== undefined)
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
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
              <RowHead item={item} verdictNames={verdictNames} decided={decided.get(key)} />
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
}

function RowHead({ item, verdictNames, decided }: HeadProps) {
  const words = messages().review;
  const verdict = item.verdict && (verdictNames.get(item.verdict) ?? item.verdict);
  return (
    <span className="row-head">
      <span className="row-label" data-label={item.label}>
        {labelDefinitions[item.label].name}
        {verdict ? ` · ${verdict}` : ''}
      </span>
      <span className="state-word" data-state={decided ?? item.state}>
        {words.states[decided ?? item.state]}
      </span>
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
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts never change places
        <span key={index}>
          {index > 0 ? ' · ' : null}
          {fact}
        </span>
      ))}
    </span>
  );
}
