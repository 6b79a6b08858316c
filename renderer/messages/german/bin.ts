import type { Messages } from '../english.ts';
import { counted } from './counting.ts';

export const bin: Messages['bin'] = {
  title: 'Papierkorb',
  lead: 'Hier warten entfernte Artikel mit ihren Markierungen und ihrem Verlauf, bis Sie den Papierkorb leeren.',
  empty: 'Der Papierkorb ist leer.',
  restore: 'Wiederherstellen',
  restoreOf: (title) => `${title} wiederherstellen`,
  restored: (title) => `${title} ist wiederhergestellt.`,
  removedBy: 'entfernt von',
  emptyIt: 'Papierkorb leeren …',
  confirm: (count) => `${counted(count, 'Artikel', 'Artikel')} endgültig löschen?`,
  confirmLead:
    'Text, Markierungen, Belege und Verlauf werden aus dieser Bibliothek gelöscht und nach dem Abgleich aus jeder Kopie von ihr. Das lässt sich nicht rückgängig machen.',
  confirmNow: 'Endgültig löschen',
  keep: 'Behalten',
  emptied: (count) => `${counted(count, 'Artikel', 'Artikel')} gelöscht.`,
};
