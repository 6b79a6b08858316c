import { useRef, useState } from 'react';
import type { ArticleSummary } from '../../shared/api.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { download } from '../report/download.ts';
import { announce } from '../ui/announcer.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { messageOf } from '../ui/failure-message.ts';
import { CloseButton, ModalDialog } from '../ui/modal-dialog.tsx';

interface Props {
  readonly articles: readonly ArticleSummary[];
  onClose(): void;
}

/** Articles go into one file that can be sent by mail. */
export function PackDialog({ articles, onClose }: Props) {
  const { api } = useHost();
  const words = messages().sharing;
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(articles.length === 1 ? articles.map(({ id }) => id) : []),
  );
  const [packing, setPacking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const toggle = (id: string) =>
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const pack = async () => {
    if (packing) return;
    setPacking(true);
    try {
      const file = await api.packArticles({ ids: [...chosen] });
      download(file);
      announce(words.packed(file.name));
      dialog.current?.close();
    } catch (error) {
      setFailure(messageOf(error));
    }
    setPacking(false);
  };
  return (
    <ModalDialog ref={dialog} title={words.title} className="wide" keepsOpen onClose={onClose}>
      <p className="quiet">{words.lead}</p>
      <ul className="preview-list">
        {articles.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <span className="row-words" dir="auto">
                {title}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FailureLine of={failure} />
      <p className="button-row">
        <button
          type="button"
          className="button primary"
          disabled={chosen.size === 0}
          aria-disabled={packing}
          onClick={() => void pack()}
        >
          {words.packNow(chosen.size)}
        </button>
        <CloseButton>{messages().ui.cancel}</CloseButton>
      </p>
    </ModalDialog>
  );
}
