import type { Messages } from '../english.ts';
import { counted } from './counting.ts';

export const template: Messages['template'] = {
  heading: 'Berichte',
  about:
    'Wie die Berichte dieser Bibliothek aussehen, für alle, die sie teilen. Was leer bleibt, ist so, wie Assay es hat.',
  fields: {
    newsroom: { label: 'Redaktion', own: 'Steht über dem Titel' },
    heading: { label: 'Überschrift', own: 'Faktencheck' },
    method: {
      label: 'Arbeitsweise',
      own: 'Statt der Worte von Assay unter „Wie dieser Bericht entstand“',
    },
    footer: { label: 'Letzte Zeile', own: 'Impressum, Adresse für Korrekturen' },
  },
  logo: 'Zeichen',
  chooseLogo: 'Bild wählen …',
  removeLogo: 'Entfernen',
  noPicture: (name) => `„${name}“ ist kein Bild als PNG, JPEG, GIF oder WebP.`,
  logoTooLarge: (name) => `„${name}“ ist zu groß: Erlaubt sind 300 kB.`,
  colours: 'Farben',
  accent: 'Verweise',
  ownColours: 'Die von Assay',
  faint: (names) =>
    `${counted(names.length, 'Farbe ist', 'Farben sind')} zu hell, um auf Papier gelesen zu werden: ${names.join(', ')}.`,
  verdicts: 'Urteile in Ihren Worten',
  verdictsHint: 'Nur in Berichten. Was entschieden wurde, bleibt, wie die Skala es hat.',
  preview: 'So sieht ein Bericht aus',
  undo: 'In den Berichten rückgängig',
  redo: 'In den Berichten wiederholen',
};
