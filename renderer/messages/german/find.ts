import type { find as english } from '../english/find.ts';
import { number } from './counting.ts';

export const find: typeof english = {
  bar: 'Im Artikel suchen',
  placeholder: 'Im Artikel suchen',
  next: 'Weiter',
  previous: 'Zurück',
  close: 'Schließen',
  wholeWords: 'Ganze Wörter',
  label: 'Nur mit Markierung',
  anyLabel: 'Jede Markierung',
  untouched: 'Unberührt',
  part: 'Teilweise markiert',
  someWords: 'Einige der Wörter',
  state: 'Nur im Zustand',
  anyState: 'Jeder Zustand',
  states: {
    noted: 'Mit Notiz',
    withoutVerdict: 'Ohne Urteil',
    withoutEvidence: 'Ohne Beleg',
    several: 'Mit mehreren Markierungen',
  },
  place: (current, total) => `${number(current)} von ${number(total)}`,
  found: (total) => (total === 0 ? 'Nichts gefunden' : `${number(total)} gefunden`),
  announced: (current, total, sentence) =>
    `Stelle ${number(current)} von ${number(total)}: ${sentence}`,
};
