import type { Messages } from '../english.ts';
import { counted } from './counting.ts';
import { formats } from './formats.ts';
import { lossPhrase } from './losses.ts';

export const report: Messages['report'] = {
  left: (sentences) =>
    `${counted(sentences, 'Satz ist', 'Sätze sind')} noch offen. Der Bericht weist darauf hin.`,
  goOn: 'Weiter prüfen',
  format: 'Format',
  audiences: { readers: 'Zum Lesen', programs: 'Für Programme' },
  formats,
  losses: (lost) => `Nicht enthalten: ${lost.map(lossPhrase).join('; ')}.`,
  export: 'Exportieren',
  exporting: 'Wird exportiert …',
  exported: (file) => `${file} wurde exportiert.`,
  onItsWay: (file) => `${file} liegt gleich bei Ihren Downloads.`,
};
