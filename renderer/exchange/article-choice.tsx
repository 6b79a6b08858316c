import type { ArticleSummary } from '../../shared/api.ts';
import { judged } from '../../shared/ledger.ts';
import { messages } from '../messages/messages.ts';
import { Facts } from '../ui/facts.tsx';

interface Props {
  readonly articles: readonly ArticleSummary[];
  readonly chosen: ReadonlySet<string>;
  onChoose(chosen: ReadonlySet<string>): void;
}

/** Articles to choose from; what is chosen stays so while something else is searched for. */
export function ArticleChoice({ articles, chosen, onChoose }: Props) {
  const words = messages().exchange;
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  const all = articles.length > 0 && articles.every(({ id }) => chosen.has(id));
  const some = articles.some(({ id }) => chosen.has(id));
  return (
    <fieldset className="article-choice">
      <legend>{words.which}</legend>
      <label className="choose-all">
        <input
          type="checkbox"
          checked={all}
          disabled={articles.length === 0}
          ref={(box) => {
            if (box) box.indeterminate = some && !all;
          }}
          onChange={(event) =>
            toggle(
              articles.map(({ id }) => id),
              event.target.checked,
            )
          }
        />
        <span>{words.chooseAll(articles.length)}</span>
      </label>
      <ul>
        {articles.map(({ id, title, siteName, byline, counts, sentences }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => toggle([id], event.target.checked)}
              />
              <span>
                <strong dir="auto">{title}</strong>{' '}
                <span className="quiet">
                  <Facts
                    of={[siteName ?? byline, messages().labels.judgedOf(judged(counts), sentences)]}
                  />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
