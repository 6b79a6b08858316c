import { useState } from 'react';
import { messages } from '../messages/messages.ts';
import { HistoryList } from './history-list.tsx';
import { useHistory } from './use-history.ts';

interface Props {
  readonly article: string;
  readonly mark: string;
}

/** Read when it is asked for: most marks are never looked back on. */
export function MarkHistory(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="mark-history"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{messages().history.ofMark}</summary>
      {open ? <Entries {...props} /> : null}
    </details>
  );
}

function Entries({ article, mark }: Props) {
  const words = messages().history;
  const { entries, failure, restore } = useHistory(article, mark);
  if (failure) return <p role="alert">{failure}</p>;
  if (!entries) return <p className="quiet appear-late">{words.loading}</p>;
  return <HistoryList entries={entries} onRestore={(id, revision) => void restore(id, revision)} />;
}
