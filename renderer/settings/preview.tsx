import type { LedgerState } from '../../shared/ledger.ts';
import { messages } from '../messages/messages.ts';
import { LedgerBar } from '../ui/ledger-bar.tsx';

const states = [
  'fact',
  'untouched',
  'claim',
  'opinion',
  'cleared',
] as const satisfies LedgerState[];
const counts = { fact: 4, opinion: 2, claim: 3, cleared: 1, part: 0, untouched: 4 };

/** The same text and style as in an article, so that a setting shows what it does at once. */
export function Preview() {
  const { previewText, preview } = messages().settings;
  const { wording } = messages().labels;
  return (
    <figure className="settings-preview" aria-label={preview}>
      <div className="article-text">
        <p>
          {states.map((state) => (
            <span key={state}>
              <span
                className="sentence"
                data-label={state}
                data-letter={state === 'untouched' ? undefined : wording[state].letter}
              >
                {previewText[state]}
              </span>{' '}
            </span>
          ))}
        </p>
      </div>
      <LedgerBar counts={counts} total={14} />
    </figure>
  );
}
