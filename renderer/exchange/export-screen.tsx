import { useRef, useState } from 'react';
import { type ExportFormat, exportFormatNames } from '../../shared/export-format.ts';
import type { ExportOptions } from '../../shared/export-options.ts';
import { useHost } from '../host/host-context.ts';
import { matching } from '../library/matching.ts';
import { SearchField } from '../library/search-field.tsx';
import { returnedIn, useListing } from '../library/use-listing.ts';
import { messages } from '../messages/messages.ts';
import { FailureLine } from '../ui/failure-line.tsx';
import { LibraryPlaces } from '../ui/library-places.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { ArticleChoice } from './article-choice.tsx';
import { ExportBar } from './export-bar.tsx';
import { ExportOptionFields } from './export-options.tsx';
import { chosenFor } from './offered-options.ts';
import { OverviewExport } from './overview-export.tsx';
import { reportLanguage } from './report-language.ts';
import { useExporting } from './use-exporting.ts';
import { useLosses } from './use-losses.ts';

/** Beyond it every article would be opened just to foretell what the result tells anyway. */
const mostForetold = 200;

/** Many articles of the library as one zip, and what they say together. */
export function ExportScreen() {
  const { api } = useHost();
  const { listing } = useListing();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<ExportFormat>('html');
  const [options, setOptions] = useState<ExportOptions>(() => ({ language: reportLanguage() }));
  const exporting = useExporting(api);
  const form = useRef<HTMLFormElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const words = messages().exchange;
  const articles = listing.state === 'listed' ? listing.listing.articles : [];
  const shown = matching(articles, search);
  // In the order of the list, without those that are gone meanwhile.
  const ids = articles.map(({ id }) => id).filter((id) => chosen.has(id));
  const asked = { ids, format, options: chosenFor(format, options) };
  const foretold = ids.length > 0 && ids.length <= mostForetold;
  const lost = useLosses(api, foretold ? asked : { ...asked, ids: [] }, !foretold);
  const { progress, result, failure } = exporting;

  return (
    <div className="window">
      <TopBar>
        <LibraryPlaces current="export" returned={returnedIn(listing)} />
      </TopBar>
      <main className="export-screen">
        <ScreenTitle>{words.exportArticles}</ScreenTitle>
        <p className="quiet">{words.exportAbout}</p>
        {listing.state === 'failed' ? <FailureLine of={listing.message} /> : null}
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            if (ids.length > 0 && !progress) void exporting.start(asked);
          }}
          onChange={exporting.dismiss}
        >
          <SearchField
            value={search}
            onChange={setSearch}
            onDown={() =>
              form.current?.querySelector<HTMLElement>('.article-choice li input')?.focus()
            }
          />
          <ArticleChoice articles={shown} chosen={chosen} onChoose={setChosen} />
          <label className="import-format">
            <span>{messages().report.format}</span>
            <select
              value={format}
              onChange={(event) => setFormat(event.target.value as ExportFormat)}
            >
              {exportFormatNames.map((name) => (
                <option key={name} value={name}>
                  {messages().report.formats[name].name}
                </option>
              ))}
            </select>
          </label>
          <p className="quiet">{messages().report.formats[format].purpose}</p>
          <ExportOptionFields format={format} options={options} onChange={setOptions} />
          <ExportBar lost={lost} result={result} failure={failure} onDismiss={exporting.dismiss}>
            {progress ? (
              <div className="export-progress" role="status">
                <span>{words.writing(progress.done, progress.total)}</span>
                <progress
                  aria-label={words.written}
                  value={progress.done}
                  max={Math.max(1, progress.total)}
                />
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    // It goes when nothing is written any more.
                    submit.current?.focus();
                    exporting.cancel();
                  }}
                >
                  {messages().ui.cancel}
                </button>
              </div>
            ) : null}
            {/* Not disabled while it works: that would take the focus away. */}
            <button
              ref={submit}
              type="submit"
              className="button primary"
              disabled={ids.length === 0}
              aria-disabled={progress !== null}
            >
              {words.exportChosen(ids.length)}
            </button>
          </ExportBar>
        </form>
        <OverviewExport api={api} ids={ids} language={options.language} />
      </main>
    </div>
  );
}
