import { useState } from 'react';
import type { Api } from '../../shared/api.ts';
import type { ReportLanguage } from '../../shared/export-options.ts';
import { messages } from '../messages/messages.ts';
import { download } from '../report/download.ts';
import { announce } from '../ui/announcer.tsx';
import { failureBanner } from '../ui/failure-banner.tsx';
import { messageOf } from '../ui/failure-message.ts';

interface Props {
  readonly api: Pick<Api, 'exportOverview'>;
  /** None: the whole library. */
  readonly ids: readonly string[];
  readonly language: ReportLanguage | undefined;
}

/** What was checked and how it came out, by outlet, speaker and month. */
export function OverviewExport({ api, ids, language }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const words = messages().exchange;

  const exportAs = async (format: 'html' | 'csv') => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const chosen = ids.length > 0 ? { ids } : {};
      const file = await api.exportOverview({ format, language, ...chosen });
      download(file);
      announce(messages().report.exported(file.name));
    } catch (error) {
      setFailure(messageOf(error));
    }
    setBusy(false);
  };

  return (
    <section className="bring-in" aria-labelledby="overview">
      <h2 id="overview">{words.overview}</h2>
      <p className="quiet">{words.overviewAbout(ids.length)}</p>
      <p className="button-row">
        {(['html', 'csv'] as const).map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            // Not disabled: that would take the focus away.
            aria-disabled={busy}
            onClick={() => void exportAs(format)}
          >
            {words.overviewAs[format]}
          </button>
        ))}
      </p>
      {failure ? failureBanner([failure], () => setFailure(null)) : null}
    </section>
  );
}
