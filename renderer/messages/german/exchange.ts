import type { Messages } from '../english.ts';
import { counted, number } from './counting.ts';
import { lossPhrase } from './losses.ts';

export const exchange: Messages['exchange'] = {
  options: 'Was mitgeht',
  language: 'Sprache des Berichts',
  names: 'Namen der Redaktion',
  namesHint: 'Wer im Artikel spricht, behält seinen Namen.',
  nameStyles: { full: 'Ganz', initials: 'Kürzel', none: 'Keine' },
  rows: 'Eine Zeile je',
  rowKinds: { sentences: 'Satz', marks: 'Markierung' },
  checks: {
    text: {
      label: 'Text des Artikels',
      hint: 'Ohne ihn werden nur die Worte der Behauptungen zitiert, falls Sie keine Rechte am Text haben.',
    },
    only: {
      label: 'Nur Behauptungen',
      hint: 'Fakten, Meinungen und was ohne Prüfbedarf ist, bleiben hier.',
    },
    comments: {
      label: 'Interne Kommentare und Entscheidungen',
      hint: 'Was in der Redaktion gesagt und entschieden wurde.',
    },
    captures: {
      label: 'Kopien von Belegen',
      hint: 'Andere können Rechte daran haben. Ihre Prüfsummen gehen immer mit.',
    },
  },
  address: 'Adresse des Berichts',
  addressHint: 'Wo er erscheinen wird, für Suchmaschinen. Sonst gilt die Adresse des Artikels.',
  leftOut: (lost) => `Nicht enthalten: ${lost.map(lossPhrase).join('; ')}.`,

  exportArticles: 'Artikel exportieren',
  exportAbout: 'Je eine Datei, in einem ZIP mit einer Seite, die sie auflistet.',
  place: 'Exportieren',
  which: 'Artikel',
  chooseAll: (count) => `Alle ${counted(count, 'Artikel', 'Artikel')} der Liste`,
  exportChosen: (count) =>
    count === 0
      ? 'Artikel zum Exportieren wählen'
      : `${counted(count, 'Artikel', 'Artikel')} exportieren`,
  writing: (done, total) =>
    `${number(done)} von ${counted(total, 'Artikel', 'Artikeln')} geschrieben …`,
  written: 'Geschriebene Artikel',
  cancelled: 'Der Export wurde abgebrochen; nichts wurde geschrieben.',
  overview: 'Übersicht',
  overviewAbout: (count) =>
    `Was geprüft wurde und wie es ausging, nach Medium, Sprecher und Monat: ${
      count === 0
        ? 'aus der ganzen Bibliothek'
        : count === 1
          ? 'aus dem gewählten Artikel'
          : `aus den ${number(count)} gewählten Artikeln`
    }.`,
  overviewAs: { html: 'Übersicht als Seite', csv: 'Übersicht als Tabelle (CSV)' },

  importMarks: 'Markierungen aus einer Datei einlesen',
  importAbout:
    'Markierungen werden nach ihren Worten gesetzt; die Datei darf also eine andere Fassung des Textes haben.',
  detect: 'An der Datei erkennen',
  chooseFile: 'Datei wählen …',
  reading: (name) => `${name} wird gelesen …`,
  step: 'Markierungen einlesen',
  imported: ({ added, changed, same }) =>
    `${counted(added, 'Markierung', 'Markierungen')} hinzugefügt, ${number(changed)} geändert, ${number(same)} schon da.`,
  from: (name, format) => `Aus ${name} (${format})`,
  missingCopies: (count) =>
    `${counted(count, 'Kopie eines Belegs ist', 'Kopien von Belegen sind')} nicht mitgekommen. Bitten Sie um ein Paket oder um einen Export mit den Kopien.`,
  notPlaced: (count) =>
    `${counted(count, 'Markierung hat', 'Markierungen haben')} keinen Platz gefunden`,
  why: {
    words: 'die Worte stehen nicht im Artikel',
    label: 'diese Einstufung kennt Assay nicht',
    damaged: 'die Angaben sind beschädigt',
  },
  noWords: 'ohne Worte',
  checksFound: (count) =>
    `${counted(count, 'veröffentlichte Prüfung', 'veröffentlichte Prüfungen')} in der Datei`,
  noVerdict: 'kein Urteil',
  undo: 'Rückgängig',
  undone: 'Das Einlesen wurde zurückgenommen.',
  another: 'Andere Datei …',
  done: 'Fertig',
  bringIn: 'Markierungen von anderswo',
};
