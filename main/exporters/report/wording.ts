import { type Annotation, attributionOf, type Label } from '../../../shared/annotation.ts';
import type { LedgerCounts } from '../../../shared/ledger.ts';

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

export const labelNouns: Readonly<Record<Label, string>> = {
  fact: 'fact',
  opinion: 'opinion',
  claim: 'claim',
  cleared: 'with nothing to check',
};

export function labelCount(counts: LedgerCounts, label: Label): string {
  return label === 'cleared'
    ? `${counts.cleared.toLocaleString('en')} ${labelNouns.cleared}`
    : count(counts[label], labelNouns[label]);
}

/** "Ana, Bo and Cy". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** ISO dates become words; anything else is what the source wrote. */
export function day(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  return parsed.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

export function minute(date: Date): string {
  return `${day(date.toISOString())}, ${date.toISOString().slice(11, 16)} UTC`;
}

/** Undefined for the outlet's own words, which need no saying. */
export function speakerOf(mark: Annotation): string | undefined {
  const attribution = attributionOf(mark);
  if (!attribution || attribution.kind === 'outlet') return undefined;
  const name = attribution.name || 'somebody not named';
  return attribution.kind === 'quoted' ? `said by ${name}` : `reported as said by ${name}`;
}
