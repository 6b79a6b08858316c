import type { PersonLoad } from '../../shared/board.ts';
import { messages } from '../messages/messages.ts';
import { PersonName } from '../people/person-badge.tsx';

const columns = ['drafts', 'returned', 'waiting', 'toReview', 'approved'] as const;

/** Numbers with a bar each: who has most is seen before it is read. */
export function LoadTable({ people }: { readonly people: readonly PersonLoad[] }) {
  const words = messages().board;
  const most = Math.max(1, ...people.flatMap((load) => columns.map((name) => load[name])));
  return (
    <table className="load-table">
      <caption>{words.people}</caption>
      <thead>
        <tr>
          <th scope="col">{words.person}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {words[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((load) => (
          <tr key={load.person.name}>
            <th scope="row">
              <PersonName person={load.person} />
            </th>
            {columns.map((name) => (
              <td key={name} data-kind={name}>
                <span className="load-number">{load[name]}</span>
                <span
                  className="bar"
                  style={{ inlineSize: `${(load[name] / most) * 100}%` }}
                  aria-hidden="true"
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
