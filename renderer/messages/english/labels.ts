import { labels as allLabels, type Label } from '../../../shared/annotation.ts';
import { attributionRule, labelDefinitions } from '../../../shared/definitions.ts';
import { judged, type LedgerCounts } from '../../../shared/ledger.ts';
import { plural } from '../../ui/plural.ts';

/** What a label is called where people choose it and where it is counted. */
export interface LabelWording {
  readonly name: string;
  readonly letter: string;
  readonly short: string;
  readonly definition: string;
}

function count(label: Label, number: number): string {
  const name = labelDefinitions[label].name.toLowerCase();
  return `${number.toLocaleString('en')} ${label === 'cleared' || number === 1 ? name : `${name}s`}`;
}

export const labels = {
  wording: labelDefinitions as Readonly<Record<Label, LabelWording>>,
  attributionRule: attributionRule as string,
  count,
  inPart: (number: number) => `${number.toLocaleString('en')} in part`,
  judgedOf: (done: number, total: number) =>
    `${done.toLocaleString('en')} of ${total.toLocaleString('en')} judged`,
  /** The mix of labels in words, for those who do not see the bar. */
  describe(counts: LedgerCounts, total: number): string {
    const parts = allLabels
      .filter((label) => counts[label] > 0)
      .map((label) => count(label, counts[label]));
    const all = `${judged(counts).toLocaleString('en')} of ${plural(total, 'sentence')} judged`;
    return parts.length > 0 ? `${all}: ${parts.join(', ')}` : all;
  },
};
