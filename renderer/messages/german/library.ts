import { shortDayIn } from '../day.ts';
import type { Messages } from '../english.ts';
import { number } from './counting.ts';

export const library: Messages['library'] = {
  title: 'Bibliothek',
  add: 'Artikel hinzufügen …',
  addFolder: 'Ordner …',
  paste: 'Einfügen …',
  opening: 'Die Bibliothek wird geöffnet …',
  dropHere: 'Zum Hinzufügen hier ablegen',
  added: (articles) => `${number(articles)} Artikel hinzugefügt.`,
  search: 'Titel suchen',
  searchLabel: 'Bibliothek nach Titel durchsuchen',
  noneFound: (search) => `Kein Titel enthält „${search}“.`,
  clearSearch: (articles) =>
    `Leeren Sie das Suchfeld, um alle ${number(articles)} Artikel zu sehen.`,
  articles: 'Artikel',
  allJudged: 'alles beurteilt',
  shortDay: shortDayIn('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.', '.'),

  remove: (title) => `${title} entfernen`,
  removeHint: 'Entfernen (Entf)',
  removed: (title) => `${title} entfernt.`,
  broughtBack: (title) => `${title} wiederhergestellt.`,
  removedBefore: 'Entfernt, samt Markierungen:',
  removedAfter: '',

  stages: {
    waiting: 'Gelesen wird',
    fetching: 'Abgerufen wird',
    reading: 'Gelesen wird',
    storing: 'Gespeichert wird',
    writing: 'Geschrieben wird',
  },
  page: (at, total) => `, Seite ${number(at)} von ${number(total)}`,
  megabytes: (bytes) =>
    `, ${(bytes / 1_000_000).toLocaleString('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`,
  articlesAdded: 'Hinzugefügte Artikel',
  readSoFar: 'Bisher gelesen',
  beingAdded: 'Artikel, die hinzugefügt werden',
  adding: (number: number, total: number) => `${number} von ${total} wird hinzugefügt …`,
  open: 'Öffnen',
  cancelled: 'Abgebrochen',
  waiting: 'Wartet',
  present: 'Schon in der Bibliothek',
  outcome: ({ added, present, failed, cancelled }) =>
    [
      `${added} Artikel hinzugefügt`,
      present > 0 && `${present} schon in der Bibliothek`,
      failed > 0 && `${failed} nicht lesbar`,
      cancelled > 0 && `${cancelled} abgebrochen`,
    ]
      .filter(Boolean)
      .join(', '),

  notAdded: 'wurde nicht hinzugefügt:',
  sameness: {
    source: 'stammt aus derselben Datei',
    text: 'hat denselben Text',
    address: 'stammt von derselben Adresse',
  },
  openIt: 'Vorhandenen öffnen',
  asVersion: 'Als neue Fassung hinzufügen',
  keepBoth: 'Beide behalten',

  addFrom: 'Diesen Artikel hinzufügen:',
  noAddress: 'Das ist keine Webadresse, die Assay abrufen kann:',
  addIt: 'Hinzufügen',

  bringIn: 'Einen Artikel hereinholen',
  bringDrop:
    'Ziehen Sie Dateien oder einen Ordner irgendwo in dieses Fenster, fügen Sie einen Link oder kopierten Text ein mit',
  bringChoose: ', oder wählen Sie eine Datei mit',
  bringKinds:
    '. Assay liest Webseiten, PDF, Word, OpenDocument, EPUB, E-Mails, Untertitel, Markdown und einfachen Text.',
  thenKeys: 'Dann gehen Sie ihn Satz für Satz durch, mit je einer Taste:',
  trySample: 'Mit einem Beispielartikel ausprobieren',

  pasteTitle: 'Artikel einfügen',
  pasteText: 'Text des Artikels',
  pastePlaceholder: 'Der Text eines Artikels oder der Link dorthin.',
  pasteAdd: 'Zur Bibliothek hinzufügen',
  pastedName: 'Eingefügter Text',
};
