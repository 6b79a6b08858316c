import { addressOf } from '../navigation.ts';
import { plural } from '../ui/plural.ts';
import { amount, barOf, stageName } from './progress-words.ts';
import type { Adding, Duplicate, Item } from './use-adding.ts';

interface Props {
  readonly adding: Adding;
  onKeep(duplicate: Duplicate, as: 'version' | 'copy'): void;
}

/** Several articles on their way in: what became of each, and what can be done about it. */
export function AddingList({ adding, onKeep }: Props) {
  const { progress, items } = adding;
  return (
    <section className="banner adding-list" aria-label="Articles being added">
      <div className="adding-head">
        {progress ? (
          <>
            <p role="status">
              Adding {progress.done + 1} of {progress.total}…
            </p>
            <progress aria-label="Articles added" {...barOf(progress)} />
            <button type="button" className="button" onClick={adding.cancel}>
              Cancel
            </button>
          </>
        ) : (
          <>
            <p role={items.every(({ state }) => state === 'added') ? 'status' : 'alert'}>
              {summaryOf(items)}
            </p>
            <button type="button" className="button" onClick={adding.dismissItems}>
              Dismiss
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
  if (state === 'adding') {
    const task = adding.progress?.task ?? null;
    return (
      <span>
        {stageName(task)}
        {amount(task)}…
      </span>
    );
  }
  if (state === 'added' && article)
    return <a href={addressOf({ screen: 'article', id: article })}>Open</a>;
  if (!duplicate) return <span>{reason ?? (state === 'cancelled' ? 'Cancelled' : 'Waiting')}</span>;
  return (
    <span className="button-row">
      In the library already
      <a href={addressOf({ screen: 'article', id: duplicate.failure.article })}>Open it</a>
      <button type="button" className="link-button" onClick={() => onKeep(duplicate, 'version')}>
        Add as its new version
      </button>
      <button type="button" className="link-button" onClick={() => onKeep(duplicate, 'copy')}>
        Keep both
      </button>
    </span>
  );
}

function summaryOf(items: readonly Item[]): string {
  const count = (...states: readonly Item['state'][]) =>
    items.filter(({ state }) => states.includes(state)).length;
  const present = count('present');
  const others = [
    [present, 'in the library already'],
    [count('failed'), 'could not be read'],
    [count('cancelled'), 'cancelled'],
  ] as const;
  return [
    `${plural(count('added'), 'article')} added`,
    ...others.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`),
  ].join(', ');
}
