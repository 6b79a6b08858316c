import { useMemo, useState } from 'react';
import type { ExportFormat } from '../../shared/export-format.ts';
import type { ExportOptions } from '../../shared/export-options.ts';
import { judged } from '../../shared/ledger.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { type Performers, perform } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { useEditor, useSaving } from '../editing/use-editor.ts';
import { ExportBar, type Exported } from '../exchange/export-bar.tsx';
import { ExportOptionFields } from '../exchange/export-options.tsx';
import { chosenFor } from '../exchange/offered-options.ts';
import { reportLanguage } from '../exchange/report-language.ts';
import { useLosses } from '../exchange/use-losses.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { addressOf, go } from '../navigation.ts';
import { announce } from '../ui/announcer.tsx';
import { messageOf } from '../ui/failure-message.ts';
import { LedgerBar } from '../ui/ledger-bar.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { download } from './download.ts';
import { FormatChoice } from './format-choice.tsx';

export function ReportScreen({ editor }: { readonly editor: ArticleEditor }) {
  const { api } = useHost();
  const { article } = editor;
  const counts = useEditor(editor, (e) => e.counts);
  const pending = useSaving(editor, (e) => e.pending);
  const [format, setFormat] = useState<ExportFormat>('html');
  const [options, setOptions] = useState<ExportOptions>(() => ({ language: reportLanguage() }));
  const [exporting, setExporting] = useState(false);
  const [saved, setSaved] = useState<Exported | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const chosen = chosenFor(format, options);
  const lost = useLosses(api, { ids: [article.id], format, options: chosen }, pending);
  const words = messages().report;
  const left = editor.places.length - judged(counts);

  const performers = useMemo(
    (): Performers => ({ clearSelection: () => go({ screen: 'article', id: article.id }) }),
    [article.id],
  );
  useCommands(performers);

  const forget = () => {
    setFailure(null);
    setSaved(null);
  };
  const exportIt = async () => {
    if (exporting) return;
    setExporting(true);
    forget();
    try {
      const file = await api.exportArticle({ id: article.id, format, options: chosen });
      download(file);
      setSaved({ name: file.name, losses: file.losses });
      announce(words.exported(file.name));
    } catch (error) {
      setFailure(messageOf(error));
    }
    setExporting(false);
  };

  return (
    <main className="report-screen">
      <ScreenTitle dir="auto">{article.title}</ScreenTitle>
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
        onChange={forget}
      >
        <FormatChoice chosen={format} onChoose={setFormat} />
        <ExportOptionFields format={format} options={options} onChange={setOptions} />
        <ExportBar lost={lost} result={saved} failure={failure} onDismiss={forget}>
          {/* Not disabled while it works: that would take the focus away. */}
          <button
            type="submit"
            className="button primary"
            disabled={pending}
            aria-disabled={exporting}
          >
            {exporting ? words.exporting : words.export}
          </button>
        </ExportBar>
      </form>
      <section className="bring-in" aria-labelledby="bring-in">
        <h2 id="bring-in">{messages().exchange.bringIn}</h2>
        <p className="quiet">{messages().exchange.importAbout}</p>
        <button type="button" className="button" onClick={() => perform('importMarks')}>
          {messages().commands.titles.importMarks} <CommandKeys of="importMarks" />
        </button>
      </section>
    </main>
  );
}
