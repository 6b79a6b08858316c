import { labels as allLabels, type Label } from '../../../shared/annotation.ts';
import { judged } from '../../../shared/ledger.ts';
import type { Messages } from '../english.ts';
import { counted, number } from './counting.ts';

const nouns: Readonly<Record<Label, readonly [one: string, several: string]>> = {
  fact: ['Fakt', 'Fakten'],
  opinion: ['Meinung', 'Meinungen'],
  claim: ['Behauptung', 'Behauptungen'],
  cleared: ['erledigt', 'erledigt'],
};

const count = (label: Label, value: number): string => counted(value, ...nouns[label]);

export const labels: Messages['labels'] = {
  wording: {
    fact: {
      name: 'Fakt',
      letter: 'F',
      short: 'Nachprüfbar und gesichert: bekannt, belegt oder geprüft.',
      definition:
        'Lässt sich belegen oder widerlegen und ist hier gesichert: Allgemeinwissen, mit Quelle versehen oder nachgeprüft.',
    },
    opinion: {
      name: 'Meinung',
      letter: 'M',
      short: 'Überzeugung, Hoffnung oder Wertung, die kein Beleg entscheidet.',
      definition:
        'Eine Überzeugung, ein Wert, eine Hoffnung, ein Urteil oder eine Vorhersage, die kein Beleg entscheiden kann, wer immer sie vertritt.',
    },
    claim: {
      name: 'Behauptung',
      letter: 'B',
      short: 'Nachprüfbar, aber nicht gesichert: braucht ein Urteil.',
      definition:
        'Lässt sich belegen oder widerlegen, ist aber noch nicht gesichert: Jemand behauptet es, und es braucht ein Urteil.',
    },
    cleared: {
      name: 'Erledigt',
      letter: '–',
      short: 'Hier gibt es nichts zu prüfen.',
      definition: 'Gelesen und nichts gefunden, was zu prüfen wäre.',
    },
  },
  attributionRule:
    '„X sagte Y“ handelt davon, dass X es gesagt hat; „Y“ handelt von der Welt. Die Angabe, wer es sagt, hält beides auseinander. Eine Einstufung sagt nie „wahr“: Das sagt erst das Urteil.',
  count,
  inPart: (value) => `${number(value)} teilweise`,
  judgedOf: (done, total) => `${number(done)} von ${number(total)} beurteilt`,
  describe(counts, total) {
    const parts = allLabels
      .filter((label) => counts[label] > 0)
      .map((label) => count(label, counts[label]));
    const all = `${number(judged(counts))} von ${counted(total, 'Satz', 'Sätzen')} beurteilt`;
    return parts.length > 0 ? `${all}: ${parts.join(', ')}` : all;
  },
};
