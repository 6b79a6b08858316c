import type { Messages } from '../english.ts';
import { counted } from './counting.ts';

export const comments: Messages['comments'] = {
  title: 'Kommentare',
  write: 'Kommentar schreiben',
  hint: '@ und ein Name spricht jemanden an.',
  answer: 'Antworten',
  goOn: 'Weiterschreiben',
  send: 'Kommentieren',
  resolve: 'Erledigt',
  reopen: 'Wieder öffnen',
  resolved: 'Ist erledigt',
  didResolve: 'hat es für erledigt erklärt',
  didReopen: 'hat es wieder geöffnet',
  delete: 'Löschen',
  deleted: 'Kommentar gelöscht.',
  broughtBack: 'Der Kommentar ist wieder da.',
  deleteOf: (name) => `Kommentar von ${name} löschen`,
  resolvedThreads: (count) => counted(count, 'erledigtes Gespräch', 'erledigte Gespräche'),
  speaksTo: 'Ansprechen',
};
