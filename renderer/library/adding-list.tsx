import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { amount, barOf } from './progress-words.ts';
import type { Adding, Duplicate, Item } from './use-adding.ts';

interface Props {
  readonly adding: Adding;
  onKeep(duplicate: Duplicate, as: 'version' | 'copy'): void;
}

/** Several articles on their way in: what became of each, and what can be done about it. */
export function AddingList({ adding, onKeep }: Props) {
  const { progress, items } = adding;
  const words = messages().library;
  return (
    <section className="banner adding-list" aria-label={words.beingAdded}>
      <div className="adding-head">
        {progress ? (
          <>
            <p role="status">{words.adding(progress.done + 1, progress.total)}</p>
            <progress aria-label={words.articlesAdded} {...barOf(progress)} />
            <button type="button" className="button" onClick={adding.cancel}>
              {messages().ui.cancel}
            </button>
          </>
        ) : (
          <>
            <p role={items.every(({ state }) => state === 'added') ? 'status' : 'alert'}>
              {summaryOf(items)}
            </p>
            <button type="button" className="button" onClick={adding.dismissItems}>
              {messages().ui.dismiss}
            </button>
          </>
        )}
      </div>
      <ul>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none moves
          <li key={index} data-state={item.state}>
            <span className="adding-name" dir="auto">
              {item.name}
            </span>
            <Outcome item={item} adding={adding} onKeep={onKeep} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ item, adding, onKeep }: Props & { readonly item: Item }) {
  const { state, article, reason, duplicate } = item;
  const words = messages().library;
  if (state === 'adding') {
    const task = adding.progress?.task ?? null;
    return (
      <span>
        {words.stages[task?.stage ?? 'waiting']}
        {amount(task)}…
      </span>
    );
  }
  if (state === 'added' && article)
    return <a href={addressOf({ screen: 'article', id: article })}>{words.open}</a>;
  if (!duplicate)
    return <span>{reason ?? (state === 'cancelled' ? words.cancelled : words.waiting)}</span>;
  return (
    <span className="button-row">
      {words.present}
      <a href={addressOf({ screen: 'article', id: duplicate.failure.article })}>{words.openIt}</a>
      <button type="button" className="link-button" onClick={() => onKeep(duplicate, 'version')}>
        {words.asVersion}
      </button>
      <button type="button" className="link-button" onClick={() => onKeep(duplicate, 'copy')}>
        {words.keepBoth}
      </button>
    </span>
  );
}

function summaryOf(items: readonly Item[]): string {
  const count = (state: Item['state']) => items.filter((item) => item.state === state).length;
  return messages().library.outcome({
    added: count('added'),
    present: count('present'),
    failed: count('failed'),
    cancelled: count('cancelled'),
  });
}
