import type { Label } from '../../../shared/annotation.ts';
import { germanAttributionRule, germanDefinitions } from '../../../shared/definitions-german.ts';
import type { OpenPoint } from '../../../shared/review.ts';
import { counting } from './counting.ts';
import type { ReportWords } from './english.ts';

const { number, counted, listed } = counting('de-DE');

const labelNouns: Readonly<Record<Label, readonly [one: string, several: string]>> = {
  fact: ['Fakt', 'Fakten'],
  opinion: ['Meinung', 'Meinungen'],
  claim: ['Behauptung', 'Behauptungen'],
  cleared: ['ohne Prüfbedarf', 'ohne Prüfbedarf'],
};

const openPoints: Readonly<Record<OpenPoint, readonly [one: string, several: string]>> = {
  unjudged: ['Satz ist nicht beurteilt', 'Sätze sind nicht beurteilt'],
  draft: ['Markierung ist ein Entwurf', 'Markierungen sind Entwürfe'],
  ready: ['Markierung wartet auf Prüfung', 'Markierungen warten auf Prüfung'],
  returned: ['Markierung wurde zurückgegeben', 'Markierungen wurden zurückgegeben'],
  disagreement: ['Widerspruch ist nicht entschieden', 'Widersprüche sind nicht entschieden'],
};

const sentences = (count: number) => counted(count, 'Satz', 'Sätze');
const ofSentences = (count: number) => counted(count, 'Satz', 'Sätzen');

export const german: ReportWords = {
  locale: 'de-DE',
  listed,
  labels: germanDefinitions,
  attributionRule: germanAttributionRule,
  labelCount: (counts, label) => counted(counts[label], ...labelNouns[label]),

  report: 'Faktencheck',
  allJudged: 'alle Sätze beurteilt',
  left: (count) => `noch ${sentences(count)} offen`,
  lead: {
    none: (total) => `Von ${ofSentences(total)} ist noch keiner beurteilt.`,
    judged: (done, total, people, mix) =>
      `${
        done < total
          ? `${number(done)} von ${ofSentences(total)}`
          : total === 1
            ? '1 Satz'
            : `Alle ${sentences(total)}`
      } beurteilt${people.length > 0 ? ` von ${listed(people)}` : ''}: ${listed(mix)}.`,
    outcome: (claims, verdicts, apart) =>
      `${apart ? 'Sie enthalten' : 'Von'} ${counted(claims, 'Behauptung', 'Behauptungen')}: ${listed(verdicts)}.`,
    undecided: (count) => `${number(count)} ohne Urteil`,
  },
  version: (which, of) => `Fassung ${number(which)} von ${number(of)}`,
  readOn: (when) => `gelesen am ${when}`,
  notComplete: 'Nicht abgeschlossen:',
  openPoint: (point, count) => counted(count, ...openPoints[point]),
  reviewComplete: 'Prüfung: abgeschlossen.',
  approvedBy: (people) => `Freigegeben von ${listed(people)}.`,
  inPart: (count) => `${number(count)} teilweise markiert`,
  untouched: (count) => `${number(count)} unberührt`,

  verdicts: 'Urteile',
  verdictColumns: { verdict: 'Urteil', claims: 'Behauptungen', which: 'Welche' },
  noVerdict: 'Noch kein Urteil',
  claims: 'Behauptungen',
  notes: 'Anmerkungen',
  noteHidden: 'Anmerkung ',
  backToText: (note) => `Anmerkung ${note}: zurück zum Text`,
  inTheArticle: 'Im Artikel:',
  markedBy: (name) => `markiert von ${name}`,
  knownOn: (day) => `Stand ${day}`,
  checkedAs: (wording) => `Geprüft als: ${wording}`,
  verdictIs: (verdict) => `Urteil: ${verdict}`,
  speaker({ kind, name }) {
    const who = name || 'nicht genannt';
    return kind === 'quoted' ? `wörtlich: ${who}` : `sinngemäß: ${who}`;
  },
  evidence: 'Belege',
  evidenceIs: (evidence) => `Belege: ${evidence}`,
  evidenceKinds: { primary: 'Primärquelle', secondary: 'Sekundärquelle', expert: 'Fachleute' },
  stances: { supports: 'stützt', refutes: 'widerlegt', context: 'Hintergrund' },
  accessed: (day) => `gelesen am ${day}`,

  article: 'Der Artikel, Satz für Satz',
  articleLeftOut: 'Der Artikel',
  table: 'Tabelle',
  whyLeftOut:
    'Der Text des Artikels ist nicht Teil dieses Berichts. Die Worte der Behauptungen sind oben zitiert.',
  show: 'Zeigen',
  everything: 'Alles',
  embeddedPost: 'eingebetteter Beitrag',

  definitions: 'Was die Einstufungen bedeuten',
  method: 'Wie dieser Bericht entstand',
  ownMethod: (total) =>
    `Ein Programm hat den Artikel in ${sentences(total)} geteilt. Menschen haben Sätze oder Teile davon im Zusammenhang gelesen und eingestuft. Sätze ohne Einstufung sind nicht beurteilt. Der Wortlaut ist so, wie er gelesen wurde; zwischen dem ersten und dem letzten Satz wurde nichts hinzugefügt und nichts weggelassen.`,
  replies: 'Gelegenheit zur Stellungnahme',
  claimNumber: (note) => `Behauptung ${note}`,
  asked: (day) => `angefragt am ${day}`,
  deadline: (day) => `Frist bis ${day}`,
  answered: 'beantwortet',
  noAnswer: 'keine Antwort vermerkt',
  corrections: 'Korrekturen',
  comments: 'Interne Kommentare',
  notForPublication: 'Nicht zur Veröffentlichung.',
  noteNumber: (note) => `Anmerkung ${note}`,
  provenance: 'Herkunft',
  source: 'Quelle',
  sourceRead: (name, bytes, encoding, when) =>
    `${name}, ${counted(bytes, 'Byte', 'Bytes')}, gelesen als ${encoding} am ${when}`,
  sourceHash: 'SHA-256 der Quelle',
  textVersion: 'Fassung des Textes',
  whichVersion: (which, of) => `${number(which)} von ${number(of)}`,
  textHash: 'SHA-256 des Textes in UTF-8',
  copy: (day) => `Kopie eines Belegs vom ${day}`,
  madeBy: 'Bericht',
  holdsProject:
    'Diese Seite enthält das ganze Projekt: In Assay geöffnet ist sie der Artikel mit allen Markierungen.',
  links: 'Links',

  sample: {
    title: 'Der Hafen bekommt eine zweite Brücke',
    sentences: [
      'Der Rat hat am Montag beschlossen, eine zweite Brücke zu bauen.',
      'Sie wird halb so viel kosten wie die erste, sagen die Erbauer.',
      'Nichts Schöneres hat diese Stadt je gebaut.',
      'Der Verkehr hat sich seit der Eröffnung der ersten Brücke verdoppelt, so die Erbauer.',
      'Die Bürgermeisterin war guter Dinge.',
    ],
    speaker: 'Hafenbau',
    person: 'Mara Lind',
    conclusion: 'Ein Satz, den Leser mitnehmen können.',
  },

  overview: 'Übersicht',
  whatWasChecked: 'Was geprüft wurde',
  nothingYet: 'Noch nichts.',
  articles: (count) => counted(count, 'Artikel', 'Artikel'),
  articlesAndClaims: (articles, claims) =>
    `${counted(articles, 'Artikel', 'Artikel')}, ${counted(claims, 'Behauptung', 'Behauptungen')}`,
  judgedOf: (done, total) => `${number(done)} von ${number(total)}`,
  judgedIs: (done, total) => `${number(done)} von ${number(total)} beurteilt`,
  groupings: { outlet: 'Nach Medium', speaker: 'Nach Sprecher', period: 'Nach Monat' },
  groups: { outlet: 'Medium', speaker: 'Sprecher', period: 'Monat' },
  nameless: {
    outlet: 'Medium unbekannt',
    speaker: 'niemand genannt',
    period: 'Datum unbekannt',
  },
  columns: {
    articles: 'Artikel',
    judged: 'Beurteilt',
    facts: 'Fakten',
    opinions: 'Meinungen',
    claims: 'Behauptungen',
    undecided: 'Ohne Urteil',
  },
};
