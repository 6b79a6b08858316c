import { type Label, labels } from '../../shared/annotation.ts';
import { type ReviewState, reviewStates } from '../../shared/decision.ts';
import { type QueueOrder, type QueuePage, queueOrders } from '../../shared/queue.ts';
import { messages } from '../messages/messages.ts';
import { type Age, ages, type Narrowing } from './queue-view.ts';

interface Props {
  readonly page: QueuePage | undefined;
  readonly narrowing: Narrowing;
  readonly order: QueueOrder;
  /** Titles by id; none where the queue is that of one article. */
  readonly titles: ReadonlyMap<string, string> | undefined;
  readonly verdictNames: ReadonlyMap<string, string>;
  onNarrow(narrowing: Narrowing): void;
  onOrder(order: QueueOrder): void;
}

export function QueueFilters(props: Props) {
  const { page, narrowing, order, titles, verdictNames, onNarrow, onOrder } = props;
  const words = messages().review;
  const counts = page?.counts;
  const narrow = (name: keyof Narrowing) => (value: string | undefined) =>
    onNarrow({ ...narrowing, [name]: value });
  const choice = (
    name: Exclude<keyof Narrowing, 'age'>,
    nameOf: (value: string) => string,
    order?: readonly string[],
  ) => {
    const found = Object.keys(counts?.[name] ?? {});
    const values = order?.filter((value) => found.includes(value)) ?? found.sort();
    return (
      <Choice
        label={words.facets[name]}
        value={narrowing[name]}
        options={values.map((value) => [value, `${nameOf(value)} (${counts?.[name][value] ?? 0})`])}
        onChoose={narrow(name)}
      />
    );
  };

  return (
    <div className="queue-filters">
      {titles ? choice('articles', (id) => titles.get(id) ?? id) : null}
      {choice('people', (name) => name)}
      {choice('labels', (label) => messages().labels.wording[label as Label].name, labels)}
      {choice('states', (state) => words.states[state as ReviewState], reviewStates)}
      {choice('verdicts', (id) => (id ? (verdictNames.get(id) ?? id) : words.noVerdict))}
      <Choice
        label={words.facets.age}
        value={narrowing.age}
        options={(Object.keys(ages) as Age[]).map((age) => [age, words.ages[age]])}
        onChoose={narrow('age')}
      />
      <label>
        {words.facets.order}
        <select value={order} onChange={(event) => onOrder(event.target.value as QueueOrder)}>
          {queueOrders
            .filter((name) => titles || name !== 'article')
            .map((name) => (
              <option key={name} value={name}>
                {words.orders[name]}
              </option>
            ))}
        </select>
      </label>
      {Object.values(narrowing).some((value) => value !== undefined) ? (
        <button type="button" className="button small" onClick={() => onNarrow({})}>
          {words.clearFilters}
        </button>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  onChoose(value: string | undefined): void;
}

/** An empty value is a value: that of having none. */
function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        value={value === undefined ? 'all' : `=${value}`}
        onChange={(event) =>
          onChoose(event.target.value === 'all' ? undefined : event.target.value.slice(1))
        }
      >
        <option value="all">{messages().review.allOf}</option>
        {options.map(([option, name]) => (
          <option key={option} value={`=${option}`}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
