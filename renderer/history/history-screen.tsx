import { useState } from 'react';
import { rangeOf } from '../../shared/annotation.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { HistoryList } from './history-list.tsx';
import { useHistory } from './use-history.ts';

const kinds = ['all', 'Annotation', 'Decision', 'Comment'] as const;

export function HistoryScreen({ editor }: { readonly editor: ArticleEditor }) {
  const words = messages().history;
  const { entries = [], failure, restore } = useHistory(editor.article.id);
  const [person, setPerson] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('all');
  const people = [...new Set(entries.map((entry) => entry.person.name))].sort();
  const shown = (entry: HistoryEntry) =>
    (person === '' || entry.person.name === person) &&
    (kind === 'all' || entry.record.type === kind);

  return (
    <main className="history-screen page">
      <ScreenTitle>{words.ofArticle}</ScreenTitle>
      <p className="quiet">{words.lead}</p>
      <div className="page-tools">
        <label>
          {words.person}
          <select value={person} onChange={(event) => setPerson(event.target.value)}>
            <option value="">{words.everybody}</option>
            {people.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          {words.kind}
          <select
            value={kind}
            onChange={(event) => setKind(event.target.value as (typeof kinds)[number])}
          >
            {kinds.map((name) => (
              <option key={name} value={name}>
                {words.kinds[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FailureLine of={failure} />
      {entries.length === 0 && !failure ? <p className="quiet appear-late">{words.none}</p> : null}
      <HistoryList
        entries={entries}
        shown={shown}
        aboutOf={(entry) => aboutOf(entry, entries, editor)}
        onRestore={(mark, revision) => void restore(mark, revision)}
      />
    </main>
  );
}

/** The first words of the mark that was changed or spoken of. */
function aboutOf(
  { record }: HistoryEntry,
  all: readonly HistoryEntry[],
  editor: ArticleEditor,
): string | undefined {
  const id = record.type === 'Annotation' ? record.id : 'mark' in record ? record.mark : undefined;
  if (id === undefined) return undefined;
  for (const { record: mark } of all)
    if (mark.type === 'Annotation' && mark.id === id) {
      const [, quote] = mark.target.selector;
      const { start, end } = rangeOf(mark);
      const words = quote?.exact ?? editor.text.slice(start, end);
      return words.length > 110 ? `${words.slice(0, 110)}…` : words;
    }
  return undefined;
}
