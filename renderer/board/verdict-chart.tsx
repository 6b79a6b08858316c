import type { Rating } from '../../shared/verdict-scale.ts';
import { messages } from '../messages/messages.ts';
import type { Standing } from './series.ts';

interface Props {
  readonly days: readonly Standing[];
  readonly scale: readonly Rating[];
}

/** Its own table: each verdict with its bar. Beside it, how many there were month by month. */
export function VerdictChart({ days, scale }: Props) {
  const words = messages().board;
  const now = days.at(-1)?.verdicts ?? {};
  const known = scale.map(({ id }) => id);
  const rows = [
    ...scale,
    ...Object.keys(now)
      .filter((id) => !known.includes(id))
      .map((id) => ({ id, name: id, colour: 'var(--quiet)' })),
  ];
  const total = Object.values(now).reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...Object.values(now));
  const months = lastOfMonths(days);
  return (
    <section className="chart">
      <h2>{words.verdicts}</h2>
      <p className="quiet">{total === 0 ? words.noVerdicts : words.verdictsLead(total)}</p>
      {total === 0 ? null : (
        <table className="bars">
          <thead>
            <tr>
              <th scope="col">{words.verdict}</th>
              {months.map(({ day }) => (
                <th key={day} scope="col">
                  {monthOf(day)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, colour }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {months.map(({ day, verdicts }) => (
                  <td key={day}>{verdicts[id] ?? 0}</td>
                ))}
                <td className="bar-cell">
                  <span
                    className="bar"
                    style={{ inlineSize: `${((now[id] ?? 0) / most) * 100}%`, background: colour }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function monthOf(day: string): string {
  return new Date(`${day.slice(0, 7)}-15`).toLocaleDateString(messages().locale, {
    month: 'short',
    year: 'numeric',
  });
}

/** How it stood at the end of the last months, the latest last. */
export function lastOfMonths(days: readonly Standing[], atMost = 4): readonly Standing[] {
  const months = new Map(days.map((day) => [day.day.slice(0, 7), day]));
  return [...months.values()].slice(-atMost);
}
