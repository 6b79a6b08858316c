import type { Messages } from '../english.ts';
import { counted } from './counting.ts';

export const report: Messages['report'] = {
  left: (sentences) =>
    `${counted(sentences, 'Satz ist', 'Sätze sind')} noch offen. Der Bericht weist darauf hin.`,
  goOn: 'Weiter prüfen',
  format: 'Format',
  formats: {
    html: {
      name: 'Bericht',
      purpose:
        'Eine Seite zum Lesen: öffnet sich überall, lässt sich gut drucken, braucht kein Programm.',
    },
    json: {
      name: 'JSON',
      purpose: 'Alles, was Assay über den Artikel weiß, für Programme und fürs Archiv.',
    },
    csv: { name: 'CSV', purpose: 'Eine Zeile je Satz, für die Tabellenkalkulation.' },
  },
  export: 'Exportieren',
  exporting: 'Wird exportiert …',
  exported: (file) => `${file} wurde exportiert.`,
  onItsWay: (file) => `${file} liegt gleich bei Ihren Downloads.`,
};
