import type { ArticleEditor } from '../editing/article-editor.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';

interface Props {
  readonly editor: ArticleEditor;
  onDone(): void;
}

export function BlindBanner({ editor, onDone }: Props) {
  const { api } = useHost();
  const words = messages().compare.blind;
  if (!editor.reading) return null;
  const end = () => void api.endReading({ article: editor.article.id }).then(onDone, onDone);
  return (
    <div className="banner blind-banner" role="status">
      <p>{editor.reading.sourceHidden ? words.bannerSource : words.banner}</p>
      <button type="button" className="button" onClick={end}>
        {words.done}
      </button>
    </div>
  );
}
