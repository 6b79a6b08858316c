import type { Attribution, Label } from '../../../shared/annotation.ts';
import type { LabelDefinition } from '../../../shared/definitions.ts';
import { attributionRule, labelDefinitions } from '../../../shared/definitions.ts';
import type { EvidenceKind, Stance } from '../../../shared/evidence.ts';
import type { LedgerCounts } from '../../../shared/ledger.ts';
import { type OpenPoint, openPhrase } from '../../../shared/review.ts';
import { counting } from './counting.ts';

const { number, counted, listed } = counting('en-GB');

const labelNouns: Readonly<Record<Label, readonly [one: string, several: string]>> = {
  fact: ['fact', 'facts'],
  opinion: ['opinion', 'opinions'],
  claim: ['claim', 'claims'],
  cleared: ['with nothing to check', 'with nothing to check'],
};

const sentences = (count: number) => counted(count, 'sentence', 'sentences');
const labelCount = (counts: LedgerCounts, label: Label) =>
  counted(counts[label], ...labelNouns[label]);

/** Everything that reports, overviews and documents for readers say by themselves. */
export const english = {
  /** BCP 47: of these words, and of dates and numbers. */
  locale: 'en-GB' as string,
  listed,
  labels: labelDefinitions as Readonly<Record<Label, Omit<LabelDefinition, 'key'>>>,
  attributionRule: attributionRule as string,
  labelCount,

  report: 'Fact-check report',
  allJudged: 'every sentence judged',
  left: (count: number) => `${sentences(count)} left`,
  lead: {
    none: (total: number) => `None of ${sentences(total)} has been judged yet.`,
    judged: (done: number, total: number, people: readonly string[], mix: readonly string[]) =>
      `${done === total ? `All ${sentences(total)}` : `${number(done)} of ${sentences(total)}`} judged${
        people.length > 0 ? ` by ${listed(people)}` : ''
      }: ${listed(mix)}.`,
    /** `apart`: some claims are parts of sentences, so that these are not the numbers of the sentence before. */
    outcome: (claims: number, verdicts: readonly string[], apart: boolean) =>
      `${apart ? 'They hold' : 'Of'} ${counted(claims, 'claim', 'claims')}: ${listed(verdicts)}.`,
    undecided: (count: number) => `${number(count)} undecided`,
  },
  version: (which: number, of: number) => `version ${number(which)} of ${number(of)}`,
  readOn: (when: string) => `read on ${when}`,
  notComplete: 'Not complete:',
  openPoint: openPhrase as (point: OpenPoint, count: number) => string,
  reviewComplete: 'Review: complete.',
  approvedBy: (people: readonly string[]) => `Approved by ${listed(people)}.`,
  inPart: (count: number) => `${number(count)} marked in part`,
  untouched: (count: number) => `${number(count)} untouched`,

  verdicts: 'Verdicts',
  verdictColumns: { verdict: 'Verdict', claims: 'Claims', which: 'Which' },
  noVerdict: 'No verdict yet',
  claims: 'Claims',
  notes: 'Notes',
  noteHidden: 'note ',
  backToText: (note: number) => `Note ${note}: back to the text`,
  inTheArticle: 'In the article:',
  markedBy: (name: string) => `marked by ${name}`,
  knownOn: (day: string) => `as known on ${day}`,
  checkedAs: (wording: string) => `Checked as: ${wording}`,
  verdictIs: (verdict: string) => `Verdict: ${verdict}`,
  speaker({ kind, name }: Attribution): string {
    const who = name || 'somebody not named';
    return kind === 'quoted' ? `said by ${who}` : `reported as said by ${who}`;
  },
  evidence: 'Evidence',
  evidenceIs: (evidence: string) => `Evidence: ${evidence}`,
  evidenceKinds: {
    primary: 'primary',
    secondary: 'secondary',
    expert: 'expert',
  } as Readonly<Record<EvidenceKind, string>>,
  stances: {
    supports: 'supports',
    refutes: 'refutes',
    context: 'background',
  } as Readonly<Record<Stance, string>>,
  accessed: (day: string) => `read ${day}`,

  article: 'The article, sentence by sentence',
  articleLeftOut: 'The article',
  table: 'Table',
  whyLeftOut:
    'The text of the article is left out of this report. The words of the claims are quoted above.',
  show: 'Show',
  everything: 'Everything',
  embeddedPost: 'embedded post',

  definitions: 'What the labels mean',
  method: 'How this was made',
  ownMethod: (total: number) =>
    `The article was split into ${sentences(total)} by a program, and people gave sentences, or words of them, a label after reading them in their context. Sentences without a label have not been judged. The words of the article are as they were read; nothing was added or left out between the first sentence and the last.`,
  replies: 'Right of reply',
  claimNumber: (note: number) => `Claim ${note}`,
  asked: (day: string) => `asked on ${day}`,
  deadline: (day: string) => `to answer by ${day}`,
  answered: 'answered',
  noAnswer: 'no answer recorded',
  corrections: 'Corrections',
  comments: 'Internal comments',
  notForPublication: 'Not for publication.',
  noteNumber: (note: number) => `note ${note}`,
  provenance: 'Where it comes from',
  source: 'Source',
  sourceRead: (name: string, bytes: number, encoding: string, when: string) =>
    `${name}, ${counted(bytes, 'byte', 'bytes')}, read as ${encoding} on ${when}`,
  sourceHash: 'SHA-256 of the source',
  textVersion: 'Version of the text',
  whichVersion: (which: number, of: number) => `${number(which)} of ${number(of)}`,
  textHash: 'SHA-256 of the text in UTF-8',
  copy: (day: string) => `Copy of evidence, ${day}`,
  madeBy: 'Report',
  holdsProject:
    'This page holds the whole project: opened in Assay, it is the article with every mark.',
  links: 'Links',

  /** What a template is shown with; nothing of it happened. */
  sample: {
    title: 'The harbour gets a second bridge',
    sentences: [
      'The council decided on Monday to build a second bridge.',
      'It will cost half of what the first one did, the builders say.',
      'Nothing this town has built is more beautiful.',
      'Traffic has doubled since the first bridge was opened, according to the builders.',
      'The mayor was in good spirits.',
    ] as readonly string[],
    speaker: 'Harbour Builders',
    person: 'Mara Lind',
    conclusion: 'One sentence that a reader can take away.',
  },

  overview: 'Overview',
  whatWasChecked: 'What was checked',
  nothingYet: 'Nothing yet.',
  articles: (count: number) => counted(count, 'article', 'articles'),
  articlesAndClaims: (articles: number, claims: number) =>
    `${counted(articles, 'article', 'articles')}, ${counted(claims, 'claim', 'claims')}`,
  judgedOf: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  judgedIs: (done: number, total: number) => `${number(done)} of ${number(total)} judged`,
  groupings: { outlet: 'By outlet', speaker: 'By speaker', period: 'By month' },
  groups: { outlet: 'Outlet', speaker: 'Speaker', period: 'Month' },
  nameless: {
    outlet: 'outlet not known',
    speaker: 'nobody named',
    period: 'date not known',
  },
  columns: {
    articles: 'Articles',
    judged: 'Judged',
    facts: 'Facts',
    opinions: 'Opinions',
    claims: 'Claims',
    undecided: 'Undecided',
  },
};

/** Another language says all of it: the compiler finds what is missing. */
export type ReportWords = typeof english;
