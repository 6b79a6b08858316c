import { messages } from '../messages/messages.ts';
import { pointsOf, type Standing } from './series.ts';

const width = 520;
const height = 120;

/** Sentences there were, and how many of them were judged, day by day. */
export function CoverageChart({ days }: { readonly days: readonly Standing[] }) {
  const words = messages().board;
  const last = days.at(-1);
  if (!last) return null;
  const share = last.sentences === 0 ? 0 : Math.round((100 * last.judged) / last.sentences);
  const line = (value: (day: Standing) => number) =>
    pointsOf(
      days.map((day) => ({ day: day.day, value: value(day) })),
      last.sentences,
      { width, height },
    );
  return (
    <figure className="chart">
      <figcaption>
        <h2>{words.coverage}</h2>
        <p className="quiet">{words.coverageLead(share, last.sentences)}</p>
      </figcaption>
      <svg viewBox={`0 -4 ${width} ${height + 8}`} aria-hidden="true" preserveAspectRatio="none">
        <path className="area all" d={area(line(({ sentences }) => sentences))} />
        <path className="area" d={area(line(({ judged }) => judged))} />
      </svg>
      <Days days={days} />
      <p className="chart-key quiet" aria-hidden="true">
        <span className="judged">{words.judged}</span>
        <span>{words.sentences}</span>
      </p>
      <details>
        <summary>{words.asTable}</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.sentences}</th>
              <th scope="col">{words.judged}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, sentences, judged }) => (
              <tr key={day}>
                <th scope="row">{messages().claim.day(day)}</th>
                <td>{sentences}</td>
                <td>{judged}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Things stay as they are until the next day: steps, not slopes. */
function area(points: readonly { x: number; y: number }[]): string {
  const [first] = points;
  if (!first) return '';
  const start = points.length === 1 ? 0 : first.x;
  const steps = points.slice(1).map(({ x, y }) => `H${x}V${y}`);
  return `M${start},${height}V${first.y}${points.length === 1 ? `H${width}` : ''}${steps.join('')}V${height}Z`;
}

function Days({ days }: { readonly days: readonly Standing[] }) {
  const [first, last] = [days[0], days.at(-1)];
  return (
    <p className="chart-days quiet" aria-hidden="true">
      <span>{first && first !== last ? messages().claim.day(first.day) : ''}</span>
      <span>{last ? messages().claim.day(last.day) : ''}</span>
    </p>
  );
}
