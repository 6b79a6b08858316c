import type { ImportedMarks } from '../../shared/api.ts';
import { messages } from '../messages/messages.ts';
import { ExternalLink } from '../ui/external-link.tsx';

interface Props {
  readonly name: string;
  readonly result: ImportedMarks;
}

/** What became of every mark of the file: those that found no place are listed, so that somebody can place them. */
export function ImportResult({ name, result }: Props) {
  const words = messages().exchange;
  const { unplaced, checks, format, missingCopies } = result;
  return (
    <div className="import-result">
      <p role="status">
        <strong>{words.imported(result)}</strong>{' '}
        <span className="quiet">{words.from(name, messages().report.formats[format].name)}</span>
      </p>
      {missingCopies > 0 ? <p role="status">{words.missingCopies(missingCopies)}</p> : null}
      {unplaced.length > 0 ? (
        <>
          <h3>{words.notPlaced(unplaced.length)}</h3>
          <ul>
            {unplaced.map(({ quote, label, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a file may say the same twice
              <li key={index}>
                <q dir="auto">{quote || words.noWords}</q>{' '}
                <span className="quiet">{[label, words.why[why]].filter(Boolean).join(': ')}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {checks.length > 0 ? (
        <>
          <h3>{words.checksFound(checks.length)}</h3>
          <ul>
            {checks.map(({ claim, verdict, publisher, uri }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={index}>
                <q dir="auto">{claim}</q>{' '}
                <span className="quiet">
                  {[verdict ?? words.noVerdict, publisher].filter(Boolean).join(', ')}{' '}
                  {uri ? <ExternalLink uri={uri} /> : null}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
