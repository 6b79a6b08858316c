import type { Messages } from '../english.ts';
import { counted } from './counting.ts';

const articles = (count: number) => counted(count, 'Artikel', 'Artikel');

export const sharing: Messages['sharing'] = {
  places: 'Orte der Bibliothek',
  library: 'Bibliothek',
  pack: 'Für andere packen …',
  title: 'Artikel packen',
  lead: 'Eine .assay-Datei mit den Artikeln, den Markierungen aller, den Belegen und dem Verlauf. Wer sie öffnet, hat alles; noch einmal oder in anderer Reihenfolge geöffnet ändert sie nichts mehr.',
  packNow: (count) => `${articles(count)} packen`,
  packed: (name) => `${name} liegt gleich bei Ihren Downloads.`,
  all: 'Alle',
  merged: (name, added, merged, unchanged) =>
    `${name}: ${[
      added > 0 ? `${articles(added)} hinzugefügt` : '',
      merged > 0 ? `${articles(merged)} auf den neuen Stand gebracht` : '',
      unchanged > 0 ? `${articles(unchanged)} ohne Neues` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  empty: (name) => `${name} enthält keine Artikel.`,
  binned: (count) => `${articles(count)} ${count === 1 ? 'liegt' : 'liegen'} hier im Papierkorb.`,
};
