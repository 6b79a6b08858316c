import type { Messages } from '../english.ts';

export const settings: Messages['settings'] = {
  title: 'Einstellungen',
  lead: 'Für Sie auf diesem Gerät. Alles wirkt sofort und lässt sich rückgängig machen.',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undone: 'Einstellung zurückgenommen.',
  redone: 'Einstellung wiederhergestellt.',
  reset: 'Alles wie am Anfang',
  wasReset: 'Alle Einstellungen sind wieder wie am Anfang.',
  notKept: (why) => `Nicht gespeichert: ${why}`,

  reading: 'Lesen',
  typeface: 'Schriftart',
  typefaces: { serif: 'Mit Serifen', sans: 'Ohne Serifen' },
  typeSize: 'Schriftgröße',
  typeSizeValue: (pixels) => `${pixels} px`,
  typeSizeNow: (pixels) => `Schriftgröße ${pixels}.`,
  measure: 'Zeilenlänge',
  measureValue: (characters) => `etwa ${characters} Zeichen`,
  lineHeight: 'Zeilenabstand',
  lineHeightValue: (lines) => lines.toLocaleString('de', { minimumFractionDigits: 2 }),
  verticalText: 'Japanische und chinesische Artikel in Spalten setzen',
  verticalTextHint: 'Von oben nach unten und von rechts nach links, wie in Zeitungen.',

  appearance: 'Aussehen',
  theme: 'Farbschema',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  palette: 'Farben der Einstufungen',
  palettes: { standard: 'Standard', colourBlind: 'Für jedes Farbsehen' },
  paletteHint:
    'Einstufungen unterscheiden sich immer auch durch Linie und Buchstabe. Diese Farben bleiben auch bei Rot-, Grün- oder Blauschwäche verschieden, und die Balken bekommen Muster.',
  reducedMotion: 'Keine Bewegung',
  reducedMotionHint: 'Die Einstellung des Systems gilt ohnehin.',

  language: 'Sprache',
  languageLabel: 'Sprache von Assay',
  languages: { system: 'Wie das System', en: 'English', de: 'Deutsch' },
  languageHint: 'Artikel und Berichte behalten ihre eigene.',

  preview: 'So sieht ein Artikel aus',
  previewText: {
    untouched: 'Die Gespräche über den Fluss begannen am Donnerstag.',
    fact: 'Der Vertrag von 1987 schreibt eine Mindestmenge vor.',
    opinion: 'Es war ein hässlicher Auftakt, und dem Delta hat er nichts genützt.',
    claim: 'Die Staaten am Oberlauf lassen ein Drittel weniger Wasser ab als vereinbart.',
    cleared: 'Die nächste Runde beginnt am Montag.',
  },
};
