import { labels as allLabels, type Label } from '../../../shared/annotation.ts';
import { germanAttributionRule, germanDefinitions } from '../../../shared/definitions-german.ts';
import { judged } from '../../../shared/ledger.ts';
import type { Messages } from '../english.ts';
import { counted, number } from './counting.ts';

const nouns: Readonly<Record<Label, readonly [one: string, several: string]>> = {
  fact: ['Fakt', 'Fakten'],
  opinion: ['Meinung', 'Meinungen'],
  claim: ['Behauptung', 'Behauptungen'],
  cleared: ['ohne Prüfbedarf', 'ohne Prüfbedarf'],
};

const count = (label: Label, value: number): string => counted(value, ...nouns[label]);

const inPart = (value: number) => `${number(value)} teilweise`;

export const labels: Messages['labels'] = {
  wording: germanDefinitions,
  attributionRule: germanAttributionRule,
  count,
  inPart,
  judgedOf: (done, total) => `${number(done)} von ${number(total)} beurteilt`,
  describe(counts, total) {
    const parts = allLabels
      .filter((label) => counts[label] > 0)
      .map((label) => count(label, counts[label]));
    if (counts.part > 0) parts.push(inPart(counts.part));
    const all = `${number(judged(counts))} von ${counted(total, 'Satz', 'Sätzen')} beurteilt`;
    return parts.length > 0 ? `${all}: ${parts.join(', ')}` : all;
  },
};
