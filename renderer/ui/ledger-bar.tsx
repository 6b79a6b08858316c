import { labels } from '../../shared/annotation.ts';
import { judged, type LedgerCounts } from '../../shared/ledger.ts';
import { messages } from '../messages/messages.ts';

/** The mix of labels as one thin line; the words beside it say the same. */
export function LedgerBar({
  counts,
  total,
}: {
  readonly counts: LedgerCounts;
  readonly total: number;
}) {
  return (
    <span className="ledger-bar" role="img" aria-label={messages().labels.describe(counts, total)}>
      {labels.map((label) =>
        counts[label] > 0 ? (
          <span key={label} data-label={label} style={{ flexGrow: counts[label] }} />
        ) : null,
      )}
      {judged(counts) < total ? <span style={{ flexGrow: total - judged(counts) }} /> : null}
    </span>
  );
}
