import { labels as allLabels, type Label } from '../../../shared/annotation.ts';
import { attributionRule, labelDefinitions } from '../../../shared/definitions.ts';
import { judged, type LedgerCounts } from '../../../shared/ledger.ts';
import { number, plural } from './counting.ts';

/** What a label is called where people choose it and where it is counted. */
export interface LabelWording {
  readonly name: string;
  readonly letter: string;
  readonly short: string;
  readonly definition: string;
}

function count(label: Label, value: number): string {
  const name = labelDefinitions[label].name.toLowerCase();
  return `${number(value)} ${label === 'cleared' || value === 1 ? name : `${name}s`}`;
}

const inPart = (value: number) => `${number(value)} in part`;

export const labels = {
  wording: labelDefinitions as Readonly<Record<Label, LabelWording>>,
  attributionRule: attributionRule as string,
  count,
  inPart,
  judgedOf: (done: number, total: number) => `${number(done)} of ${number(total)} judged`,
  /** The mix of labels in words, for those who do not see the bar. */
  describe(counts: LedgerCounts, total: number): string {
    const parts = allLabels
      .filter((label) => counts[label] > 0)
      .map((label) => count(label, counts[label]));
    if (counts.part > 0) parts.push(inPart(counts.part));
    const all = `${number(judged(counts))} of ${plural(total, 'sentence')} judged`;
    return parts.length > 0 ? `${all}: ${parts.join(', ')}` : all;
  },
};
