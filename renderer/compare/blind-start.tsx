import { useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useSaving } from '../editing/use-editor.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { go } from '../navigation.ts';
import { messageOf } from '../ui/failure-message.ts';

interface Props {
  readonly editor: ArticleEditor;
  onBegun(): void;
}

export function BlindStart({ editor, onBegun }: Props) {
  const { api } = useHost();
  const words = messages().compare.blind;
  const pending = useSaving(editor, (e) => e.pending);
  const [sourceHidden, hideSource] = useState(false);
  const [failure, setFailure] = useState<string>();
  const begin = async () => {
    try {
      await api.beginReading({ article: editor.article.id, sourceHidden });
      onBegun();
      go({ screen: 'article', id: editor.article.id });
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <section className="blind-start">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={sourceHidden}
          onChange={(event) => hideSource(event.target.checked)}
        />
        {words.hideSource}
      </label>
      <button type="button" className="button" disabled={pending} onClick={() => void begin()}>
        {words.begin}
      </button>
      {failure ? <p role="alert">{failure}</p> : null}
    </section>
  );
}
