import { labels } from '../../shared/annotation.ts';
import { labelDefinitions } from '../../shared/definitions.ts';
import { judged, type LedgerCounts } from '../../shared/ledger.ts';
import { plural } from './plural.ts';

/** The mix of labels as one thin line; the words beside it say the same. */
export function LedgerBar({
  counts,
  total,
}: {
  readonly counts: LedgerCounts;
  readonly total: number;
}) {
  return (
    <span className="ledger-bar" role="img" aria-label={describeLedger(counts, total)}>
      {labels.map((label) =>
        counts[label] > 0 ? (
          <span key={label} data-label={label} style={{ flexGrow: counts[label] }} />
        ) : null,
      )}
      {judged(counts) < total ? <span style={{ flexGrow: total - judged(counts) }} /> : null}
    </span>
  );
}

export function describeLedger(counts: LedgerCounts, total: number): string {
  const parts = labels
    .filter((label) => counts[label] > 0)
    .map((label) => `${counts[label]} ${nounFor(label, counts[label])}`);
  return `${judged(counts)} of ${plural(total, 'sentence')} judged${parts.length ? `: ${parts.join(', ')}` : ''}`;
}

export function nounFor(label: (typeof labels)[number], count: number): string {
  const name = labelDefinitions[label].name.toLowerCase();
  return label === 'cleared' || count === 1 ? name : `${name}s`;
}
