import type { ArticleReview } from '../../../shared/review.ts';
import type { Messages } from '../english.ts';
import { counted } from './counting.ts';

const marks = (count: number) => counted(count, 'Markierung', 'Markierungen');
const these = (count: number) => (count === 1 ? 'Markierung' : marks(count));

export const review: Messages['review'] = {
  title: 'Abnahme',
  queue: 'Warteschlange',
  narrow: 'Warteschlange eingrenzen',
  allOf: 'Alle',
  clearFilters: 'Alles zeigen',
  facets: {
    articles: 'Artikel',
    people: 'Markiert von',
    labels: 'Einstufung',
    states: 'Stand',
    verdicts: 'Urteil',
    age: 'Wartet',
    order: 'Reihenfolge',
  },
  ages: {
    day: 'länger als einen Tag',
    week: 'länger als eine Woche',
    month: 'länger als einen Monat',
  },
  orders: { oldest: 'Älteste zuerst', newest: 'Neueste zuerst', article: 'Nach Artikel' },
  noVerdict: 'Kein Urteil',
  tabs: {
    toReview: 'Abzunehmen',
    returnedToMe: 'An mich zurück',
    disagreements: 'Abweichungen',
    myDrafts: 'Meine Entwürfe',
    all: 'Alles Offene',
  },
  empty: {
    toReview: 'Nichts wartet auf Ihre Abnahme.',
    returnedToMe: 'Nichts wurde an Sie zurückgegeben.',
    disagreements: 'Niemand weicht ab.',
    myDrafts: 'Sie haben keine Entwürfe: Alles ist weitergegeben.',
    all: 'Nichts ist offen.',
  },
  emptyLead: 'Markierungen kommen hierher, sobald jemand welche gemacht hat.',
  seeAll: (count) => `Alle ${counted(count, 'offene Markierung', 'offenen Markierungen')} zeigen`,
  states: {
    draft: 'Entwurf',
    ready: 'Wartet auf Abnahme',
    approved: 'Freigegeben',
    returned: 'Zurückgegeben',
  },
  obstacles: {
    evidence: 'Eine Behauptung braucht einen Beleg, bevor sie freigegeben werden kann.',
    secondPerson: 'Sie haben sie zuletzt geändert: Jemand anders gibt sie frei.',
  },
  short: { evidence: 'braucht Beleg', secondPerson: 'Ihre eigene' },
  changedSince: 'seitdem geändert',
  returnedToYou: (count) => `${count} an Sie zurück`,
  returnedBy: (name) => `Zurückgegeben von ${name}`,
  disagreement: 'Abweichung',
  evidence: (count) => (count === 0 ? 'kein Beleg' : counted(count, 'Beleg', 'Belege')),
  threads: (count) => counted(count, 'offener Kommentar', 'offene Kommentare'),
  sentence: (number, of) => `Satz ${number} von ${of}`,
  openArticle: 'Im Artikel öffnen',
  approve: 'Freigeben',
  take: (name) => `Die von ${name} nehmen`,
  giveBack: 'Mit Begründung zurückgeben',
  edit: 'Bearbeiten',
  comment: 'Kommentieren',
  handOn: 'Zur Abnahme geben',
  handBack: 'Antworten und zurückgeben',
  handOnAll: (count) => `${counted(count, 'Entwurf', 'Entwürfe')} zur Abnahme geben`,
  reason: 'Was ist zu verbessern?',
  answer: 'Was haben Sie getan? (darf leer bleiben)',
  send: 'Senden',
  giveBackNow: 'Zurückgeben',
  handBackNow: 'Wieder abgeben',
  next: 'nächste',
  previous: 'vorige',
  undo: 'rückgängig',
  nothingToUndo: 'Nichts rückgängig zu machen.',
  undone: (name) => `Rückgängig gemacht: ${name}.`,
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  counts: (ready, returned, draft) => [
    `${ready} abzunehmen`,
    `${returned} zurückgegeben`,
    counted(draft, 'Entwurf', 'Entwürfe'),
  ],
  deeds: {
    draft: (count) => `${these(count)} wieder zum Entwurf machen`,
    ready: (count) => `${these(count)} zur Abnahme geben`,
    approved: (count) => `${these(count)} freigeben`,
    returned: (count) => `${these(count)} zurückgeben`,
  },
  said: {
    draft: 'Wieder Entwurf.',
    ready: 'Weitergegeben.',
    approved: 'Freigegeben.',
    returned: 'Zurückgegeben.',
  },
  bulk: {
    open: 'Mehrere freigeben …',
    title: 'Mehrere Markierungen freigeben',
    lead: 'Freigegeben wird, was Sie hier sehen. Was sich inzwischen ändert, wartet wieder auf Abnahme.',
    approve: (count) => `${marks(count)} freigeben`,
    none: 'Keine der Markierungen in dieser Warteschlange können Sie freigeben.',
    leftOut: (count) =>
      `${counted(count, 'Markierung lässt', 'Markierungen lassen')} sich nicht freigeben:`,
    all: 'Alle',
  },
  sheet: {
    saysIt: 'Wer es sagt',
    kinds: { outlet: 'Das Medium selbst', quoted: 'Wörtlich', reported: 'Sinngemäß' },
    checked: 'Wortlaut der Prüfung',
    conclusion: 'Ergebnis',
    note: 'Notiz',
    evidence: 'Belege',
    noEvidence: 'Noch keine Belege.',
    knownOn: (day) => `Stand ${day}`,
    stances: { supports: 'Stützt es', refutes: 'Widerlegt es', context: 'Ordnet es ein' },
    nothing: 'Mehr steht nicht dabei.',
  },
  articleState: {
    unread: 'Noch nicht gelesen',
    open: 'Noch offen',
    complete: 'Vollständig',
  },
  readBlind: 'blind gelesen',
  isComplete: 'Der Artikel ist vollständig.',
  stillOpen: (found) => `Noch offen: ${openPoints(found).join(', ')}.`,
  opening: 'Wird geöffnet …',
};

function openPoints({ unjudged, counts, disagreements }: ArticleReview): string[] {
  const points: readonly (readonly [count: number, one: string, several: string])[] = [
    [unjudged, 'Satz ist nicht beurteilt', 'Sätze sind nicht beurteilt'],
    [counts.draft, 'Markierung ist ein Entwurf', 'Markierungen sind Entwürfe'],
    [counts.ready, 'Markierung wartet auf Abnahme', 'Markierungen warten auf Abnahme'],
    [counts.returned, 'Markierung kam zurück', 'Markierungen kamen zurück'],
    [
      disagreements.length,
      'Abweichung ist nicht entschieden',
      'Abweichungen sind nicht entschieden',
    ],
  ];
  return points.flatMap(([count, one, several]) =>
    count === 0 ? [] : [counted(count, one, several)],
  );
}
