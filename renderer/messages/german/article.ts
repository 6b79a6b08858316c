import type { Label } from '../../../shared/annotation.ts';
import type { Messages } from '../english.ts';
import { counted, number } from './counting.ts';
import { labels } from './labels.ts';

const nameOf = (label: Label) => labels.wording[label].name;

export const article: Messages['article'] = {
  verdictsMissing: (open) => (open === 1 ? '1 Urteil fehlt' : `${number(open)} Urteile fehlen`),
  views: {
    article: 'Prüfen',
    source: 'Quelle',
    review: 'Abnahme',
    compare: 'Vergleich',
    history: 'Verlauf',
    report: 'Bericht',
  },
  viewsLabel: 'Ansichten dieses Artikels',
  opening: 'Der Artikel wird geöffnet …',
  notOpened: 'Dieser Artikel ließ sich nicht öffnen',
  text: 'Artikel',
  versions: (count) => counted(count, 'Fassung', 'Fassungen'),
  embeddedPost: 'eingebetteter Beitrag',
  wideTable: 'Breite Tabelle',
  repeated: 'Steht auch im Text und wird dort beurteilt.',

  ledger: 'Stand der Prüfung',
  wholeLedger: 'Stand der Prüfung im ganzen Artikel',
  notSaved: (why) => `Nicht gespeichert: ${why}`,
  saved: 'Gespeichert',
  saving: 'Wird gespeichert …',
  proofView: 'Fahne',
  onlyText: 'Nur der Text',
  keySentence: 'Satz',
  keyMark: 'markieren',
  keyUntouched: 'nächster offener',
  undo: 'rückgängig',
  redo: 'wiederholen',
  returned: 'bei der Abnahme zurückgegeben',
  showReturned: 'Diese Markierung zeigen',
  undoNamed: (name) => `Rückgängig machen: ${name}`,
  redoNamed: (name) => `Wiederholen: ${name}`,
  nothingToUndo: 'Nichts rückgängig zu machen',
  nothingToRedo: 'Nichts zu wiederholen',
  undone: (name) => `Rückgängig gemacht: ${name}.`,
  redone: (name) => `Wiederholt: ${name}.`,

  sentencesSelected: (count) =>
    count === 1 ? 'Ein Satz ausgewählt.' : `${number(count)} Sätze ausgewählt.`,
  wordsSelected: (words) => `„${words}“ ausgewählt.`,
  nextSteps: 'Was noch zu tun ist',
  leftToJudge: (open) => `${counted(open, 'Satz', 'Sätze')} nicht beurteilt`,
  evidenceMissing: (open) => `${number(open)} ohne Beleg`,
  everyJudged: 'Alle Sätze sind beurteilt.',
  everyVerdict: 'Alle Behauptungen haben ein Urteil.',
  everyEvidence: 'Alle Fakten und Behauptungen haben Belege.',

  stepMark: (label, sentences) => {
    const what =
      label === 'cleared' ? 'als „ohne Prüfbedarf“ markieren' : `als ${nameOf(label)} markieren`;
    return sentences > 1 ? `${number(sentences)} Sätze ${what}` : what;
  },
  stepRemove: (marks) =>
    marks === 1 ? 'Markierung entfernen' : `${number(marks)} Markierungen entfernen`,
  stepNote: 'Notiz',
  stepAttribution: 'Wer es sagt',
  stepSplit: 'Satz teilen',
  stepJoin: 'Sätze verbinden',
  marked: (label, done, total) => `${nameOf(label)}. ${labels.judgedOf(done, total)}.`,
  removed: (marks) =>
    marks === 1 ? 'Markierung entfernt.' : `${number(marks)} Markierungen entfernt.`,

  sentence: 'Satz',
  sentenceRole: 'Satz',
  sentenceOf: (at, total) => `Satz ${number(at)} von ${number(total)}`,
  sentencesOf: (from, to, total) => `Sätze ${number(from)} bis ${number(to)} von ${number(total)}`,
  untouched: 'Offen',
  inPart: 'Teilweise markiert',
  several: 'mit mehreren Markierungen',
  noted: 'mit Notiz',
  label: 'Einstufung',
  marksHere: 'Markierungen in diesem Satz',
  removeMark: 'Markierung entfernen',
  chooseFirst: 'Zuerst einstufen, dann angeben, wer es sagt und warum.',
  whoSaysIt: 'Wer es sagt',
  attributionKinds: {
    outlet: 'Das Medium selbst',
    quoted: 'Wörtlich zitiert',
    reported: 'Sinngemäß wiedergegeben',
  },
  speaker: 'Name der Person',
  note: 'Notiz',
  notePlaceholder: 'Warum diese Einstufung? Auch Berichte nennen es.',
  split: 'Satz teilen',
  join: 'Mit nächstem verbinden',
  tellApart: 'So lassen sie sich unterscheiden',

  splitBefore: (words) => `Vor „${words}“ teilen?`,
  lessonOf: {
    split: '← → Stelle wählen · Eingabe teilt · Esc bricht ab',
    words: '← → wählen ein Wort · Umschalt nimmt Wörter dazu · 1 2 3 markieren · Esc bricht ab',
  },
  oneWord: 'Dieser Satz hat nur ein Wort.',
  splitDone: 'In zwei Sätze geteilt.',
  joinDone: 'Mit dem nächsten Satz verbunden.',
  noNext: 'In diesem Absatz folgt kein Satz mehr.',

  unplaced: (marks, comments) => {
    const both = [
      ...(marks > 0 ? [counted(marks, 'Markierung', 'Markierungen')] : []),
      ...(comments > 0 || marks === 0
        ? [counted(comments, 'offener Kommentar', 'offene Kommentare')]
        : []),
    ];
    return `${both.join(' und ')} zu Sätzen, die diese Fassung des Artikels nicht enthält`;
  },
  unplacedBack: 'Sie kommen mit ihren Sätzen zurück:',
  unplacedLink: 'was gelesen wurde',
};
