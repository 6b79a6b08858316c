import { useMemo, useState } from 'react';
import { type ExportFormat, exportFormatNames, exportFormats } from '../../shared/export-format.ts';
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

export function ReportScreen({ editor }: { readonly editor: ArticleEditor }) {
  const { api } = useHost();
  const { article } = editor;
  const counts = useEditor(editor, (e) => e.counts);
  const pending = useEditor(editor, (e) => e.pending);
  const [format, setFormat] = useState<ExportFormat>('html');
  const [exporting, setExporting] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
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
        <fieldset className="format-choice">
          <legend>{words.format}</legend>
          {exportFormatNames.map((name, index) => (
            <label key={name}>
              <input
                type="radio"
                name="format"
                value={name}
                // biome-ignore lint/a11y/noAutofocus: the screen has one question, and this is it
                autoFocus={index === 0}
                checked={format === name}
                onChange={() => setFormat(name)}
              />
              <span>
                <strong>{words.formats[name].name}</strong>{' '}
                <span className="quiet">.{exportFormats[name].extension}</span>
                <br />
                {words.formats[name].purpose}
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button primary" disabled={exporting || pending}>
          {exporting ? words.exporting : words.export}
        </button>
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
