import { useMemo, useState } from 'react';
import type { ExportFormat } from '../../shared/export-format.ts';
import { judged } from '../../shared/ledger.ts';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor } from '../editing/use-editor.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { addressOf, go } from '../navigation.ts';
import { announce } from '../ui/announcer.tsx';
import { failureBanner } from '../ui/failure-banner.tsx';
import { messageOf } from '../ui/failure-message.ts';
import { LedgerBar } from '../ui/ledger-bar.tsx';
import { download } from './download.ts';
import { FormatChoice } from './format-choice.tsx';
import { useLosses } from './use-losses.ts';

export function ReportScreen({ editor }: { readonly editor: ArticleEditor }) {
  const { api } = useHost();
  const { article } = editor;
  const counts = useEditor(editor, (e) => e.counts);
  const pending = useEditor(editor, (e) => e.pending);
  const [format, setFormat] = useState<ExportFormat>('html');
  const [exporting, setExporting] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const lost = useLosses(api, article.id, { format, pending });
  const words = messages().report;
  const left = editor.places.length - judged(counts);

  const performers = useMemo(
    (): Performers => ({ clearSelection: () => go({ screen: 'article', id: article.id }) }),
    [article.id],
  );
  useCommands(performers);

  const exportIt = async () => {
    setExporting(true);
    setFailure(null);
    setSaved(null);
    try {
      const file = await api.exportArticle({ id: article.id, format });
      download(file);
      setSaved(file.name);
      announce(words.exported(file.name));
    } catch (error) {
      setFailure(messageOf(error));
    }
    setExporting(false);
  };

  return (
    <main className="report-screen">
      <h1 dir="auto">{article.title}</h1>
      <LedgerBar counts={counts} total={editor.places.length} />
      <p className="quiet">{messages().labels.describe(counts, editor.places.length)}</p>
      {left > 0 ? (
        <p>
          {words.left(left)}{' '}
          <a href={addressOf({ screen: 'article', id: article.id })}>{words.goOn}</a>
        </p>
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void exportIt();
        }}
      >
        <FormatChoice chosen={format} onChoose={setFormat} />
        <div className="export-bar">
          <p className="losses" aria-live="polite">
            {lost.length > 0 ? words.losses(lost) : null}
          </p>
          <button type="submit" className="button primary" disabled={exporting || pending}>
            {exporting ? words.exporting : words.export}
          </button>
        </div>
      </form>
      {saved ? (
        <p className="banner" role="status">
          {words.onItsWay(saved)}
        </p>
      ) : null}
      {failure ? failureBanner([failure], () => setFailure(null)) : null}
    </main>
  );
}
