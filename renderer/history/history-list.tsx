import { labelOf } from '../../shared/annotation.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { type RevisionName, revisionNameOf } from '../../shared/revision.ts';
import { messages } from '../messages/messages.ts';
import { PersonBadge } from '../people/person-badge.tsx';
import { Moment } from '../ui/moment.tsx';
import { entryWords } from './entry-words.ts';

interface Props {
  /** All there is, the latest first: what changed is told by what was before. */
  readonly entries: readonly HistoryEntry[];
  readonly shown?: (entry: HistoryEntry) => boolean;
  /** The words it is about, where the list is about more than one mark. */
  readonly aboutOf?: (entry: HistoryEntry) => string | undefined;
  onRestore(mark: string, revision: RevisionName): void;
}

export function HistoryList({ entries, shown = () => true, aboutOf, onRestore }: Props) {
  const words = messages().history;
  return (
    <ol className="history-list">
      {entries.map((entry, index) => {
        if (!shown(entry)) return null;
        const { record, person, at, standing } = entry;
        const before = entries.slice(index + 1).find((other) => other.record.id === record.id);
        const what = entryWords(entry, before);
        const about = aboutOf?.(entry);
        const restorable = record.type === 'Annotation' && !standing && !record.deleted;
        return (
          <li key={`${record.id} ${record.revision} ${record.writer}`} data-kind={record.type}>
            <PersonBadge person={person} />
            <p>
              <strong>{person.name}</strong>{' '}
              <span data-label={record.type === 'Annotation' ? labelOf(record) : undefined}>
                {what}
              </span>{' '}
              <span className="quiet">
                · <Moment iso={at} />
                {standing && record.type === 'Annotation' && !record.deleted
                  ? ` · ${words.standing}`
                  : ''}
              </span>
              {said(entry) ? (
                <q className="said" dir="auto">
                  {said(entry)}
                </q>
              ) : null}
              {about ? (
                <span className="about quiet" dir="auto">
                  {about}
                </span>
              ) : null}
            </p>
            {restorable ? (
              <button
                type="button"
                className="button small"
                aria-label={words.restoreOf(what)}
                onClick={() => onRestore(record.id, revisionNameOf(record))}
              >
                {words.restore}
              </button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

/** The person's own words. */
function said({ record }: HistoryEntry): string | undefined {
  if (record.type === 'Decision') return record.reason;
  return record.type === 'Comment' && !record.deleted ? record.text || undefined : undefined;
}
