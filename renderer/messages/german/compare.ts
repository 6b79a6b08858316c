import type { Messages } from '../english.ts';
import { counted } from './counting.ts';

export const compare: Messages['compare'] = {
  title: 'Übereinstimmung',
  lead: 'Wie weit verschiedene Personen dieselben Sätze gleich beurteilen, über den Zufall hinaus.',
  loading: 'Wird verglichen …',
  tooFew:
    'Noch hat sonst niemand diesen Artikel beurteilt. Lassen Sie ihn eine zweite Person lesen, am besten blind.',
  readers: 'Wer liest',
  alike: (alike, compared) =>
    `${alike} von ${counted(compared, 'Satz', 'Sätzen')} gleich beurteilt`,
  kappa: 'Cohens κ',
  alpha: 'Krippendorffs α',
  undefinedWhy: {
    noOverlap: 'nicht bestimmt: kein Satz wurde von zweien beurteilt',
    oneLabel: 'nicht bestimmt: es kam nur eine Einstufung vor',
  },
  perLabel: 'Nach Einstufung',
  label: 'Einstufung',
  given: 'Vergeben',
  matrix: (first, second) => `${first} (Zeilen) gegen ${second} (Spalten)`,
  mostApart: (one, other) => `Am häufigsten verschieden: ${one} und ${other}`,
  pair: 'Paar',
  disagreements: 'Abweichungen',
  noDisagreements: 'Sie weichen in keinem Satz voneinander ab.',
  allSettled: 'Alle Abweichungen sind entschieden.',
  whatCounts:
    'Hier zählt, was jede Person gesagt hat, auch wo jemand anderes die Markierung seitdem geändert hat. Unter „Abnahme“ zählen nur die Markierungen, die jetzt gelten.',
  settle: 'Abweichung entscheiden',
  settledAs: (label) => `Entschieden: ${label}`,
  open: (count) => `${counted(count, 'Abweichung', 'Abweichungen')} offen`,
  nobody: 'nicht beurteilt',
  settleWith: 'Entscheiden als',
  formulas: 'Wie gezählt wird',
  formulasText:
    'κ = (Po − Pe) / (1 − Pe), Cohen 1960, für zwei Personen. α = 1 − Do / De, Krippendorff 2011, für zwei oder mehr, über die Sätze, die mindestens zwei beurteilt haben. Markierungen auf Wörtern und Kommentare zählen nicht mit.',
  blind: {
    title: 'Blind lesen',
    lead: 'Bis Sie sagen, dass Sie fertig sind, sehen Sie nur Ihre eigenen Markierungen: keine Einstufungen, Urteile, Entscheidungen und Kommentare anderer.',
    hideSource: 'Auch Medium, Autorenzeile und Adresse verbergen',
    begin: 'Blind zu lesen beginnen',
    banner: 'Sie lesen diesen Artikel blind.',
    bannerSource: 'Sie lesen diesen Artikel blind, ohne Medium und Autorenzeile.',
    done: 'Ich bin fertig: zeigen, was andere meinen',
    notNow:
      'Sie lesen diesen Artikel blind. Wie weit Sie mit anderen übereinstimmen, steht hier, sobald Sie fertig sind.',
    readBlind: (name) => `${name} hat ihn blind gelesen`,
    reading: (name) => `${name} liest ihn gerade blind`,
  },
};
