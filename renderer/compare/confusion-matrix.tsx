import { labels } from '../../shared/annotation.ts';
import type { PairAgreement } from '../../shared/comparison.ts';
import { messages } from '../messages/messages.ts';

/** A table that is a picture: the more often, the darker. */
export function ConfusionMatrix({ pair }: { readonly pair: PairAgreement }) {
  const words = messages().compare;
  const { counts } = pair.confusion;
  const most = Math.max(1, ...counts.flat());
  return (
    <table className="confusion">
      <caption>{words.matrix(...pair.people)}</caption>
      <thead>
        <tr>
          <td />
          {labels.map((label) => (
            <th key={label} scope="col" data-label={label}>
              {messages().labels.wording[label].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={label}>
            <th scope="row" data-label={label}>
              {messages().labels.wording[label].name}
            </th>
            {labels.map((other, column) => {
              const count = counts[row]?.[column] ?? 0;
              return (
                <td
                  key={other}
                  data-alike={row === column ? '' : undefined}
                  style={{ '--share': `${Math.round((count / most) * 55)}%` } as object}
                >
                  {count || <span className="nought">0</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The two labels that readers most often differ between. */
export function mostApart({
  confusion: { counts },
}: PairAgreement): readonly [string, string] | undefined {
  let most = 0;
  let found: readonly [string, string] | undefined;
  labels.forEach((label, row) => {
    labels.slice(row + 1).forEach((other, index) => {
      const column = row + 1 + index;
      const count = (counts[row]?.[column] ?? 0) + (counts[column]?.[row] ?? 0);
      if (count <= most) return;
      most = count;
      found = [messages().labels.wording[label].name, messages().labels.wording[other].name];
    });
  });
  return found;
}
