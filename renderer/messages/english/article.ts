import type { AttributionKind, Label } from '../../../shared/annotation.ts';
import { labelDefinitions } from '../../../shared/definitions.ts';
import { plural } from './counting.ts';

const nameOf = (label: Label) => labelDefinitions[label].name;

export const article = {
  /** Of claims on sentences and on words. */
  verdictsMissing: (number: number) => `${plural(number, 'verdict')} missing`,
  views: {
    article: 'Mark',
    source: 'Source',
    review: 'Review',
    compare: 'Compare',
    history: 'History',
    report: 'Report',
  },
  viewsLabel: 'Views of this article',
  opening: 'Opening the article…',
  notOpened: 'This article did not open',
  text: 'Article',
  versions: (count: number) => plural(count, 'version'),
  embeddedPost: 'embedded post',
  wideTable: 'Wide table',
  repeated: 'Said in the text as well, and judged there.',

  ledger: 'Ledger',
  wholeLedger: 'Ledger of the whole article',
  notSaved: (why: string) => `Not saved: ${why}`,
  saved: 'Saved',
  saving: 'Saving…',
  proofView: 'Proof view',
  onlyText: 'Only the text',
  keySentence: 'sentence',
  keyMark: 'mark and go on',
  keyUntouched: 'next untouched',
  undo: 'undo',
  redo: 'redo',
  undoNamed: (name: string) => `Undo: ${name}`,
  redoNamed: (name: string) => `Redo: ${name}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  undone: (name: string) => `Undone: ${name}.`,
  redone: (name: string) => `Done again: ${name}.`,

  returned: 'returned by an editor',
  showReturned: 'Show that mark',
  sentencesSelected: (count: number) =>
    count === 1 ? 'One sentence selected.' : `${plural(count, 'sentence')} selected.`,
  wordsSelected: (words: string) => `“${words}” selected.`,
  nextSteps: 'What is left to do',
  leftToJudge: (number: number) => `${plural(number, 'sentence')} not judged`,
  evidenceMissing: (number: number) => `${number} without evidence`,
  everyJudged: 'Every sentence is judged.',
  everyVerdict: 'Every claim has a verdict.',
  everyEvidence: 'Every fact and claim has evidence.',

  /** Steps, as undo names them. */
  stepMark: (label: Label, sentences: number) => {
    const what = label === 'cleared' ? 'clear' : `mark as ${nameOf(label).toLowerCase()}`;
    return sentences > 1 ? `${what}, ${sentences} sentences` : what;
  },
  stepRemove: (marks: number) => (marks === 1 ? 'remove mark' : `remove ${marks} marks`),
  stepNote: 'note',
  stepAttribution: 'attribution',
  stepSplit: 'split sentence',
  stepJoin: 'join sentences',
  marked: (label: Label, done: number, total: number) =>
    `${nameOf(label)}. ${done} of ${total} judged.`,
  removed: (marks: number) => (marks === 1 ? 'Mark removed.' : `${marks} marks removed.`),

  sentence: 'Sentence',
  sentenceRole: 'sentence',
  sentenceOf: (number: number, total: number) => `Sentence ${number} of ${total}`,
  sentencesOf: (from: number, to: number, total: number) =>
    `Sentences ${from} to ${to} of ${total}`,
  untouched: 'Untouched',
  inPart: 'Marked in part',
  several: 'with several marks',
  noted: 'with a note',
  label: 'Label',
  marksHere: 'Marks on this sentence',
  removeMark: 'Remove mark',
  chooseFirst: 'Choose a label first; then say who says it, and why.',
  whoSaysIt: 'Who says it',
  attributionKinds: {
    outlet: 'The outlet itself',
    quoted: 'Somebody quoted',
    reported: 'Somebody reported',
  } as Readonly<Record<AttributionKind, string>>,
  speaker: 'Name of the speaker',
  note: 'Note',
  notePlaceholder: 'Why this label? Reports say it too.',
  split: 'Split sentence',
  join: 'Join with next',
  tellApart: 'How to tell them apart',

  splitBefore: (words: string) => `Split before “${words}”?`,
  lessonOf: {
    split: '← → choose a place · Enter splits · Esc leaves',
    words: '← → choose a word · Shift adds words · 1 2 3 mark them · Esc leaves',
  },
  oneWord: 'This sentence has only one word.',
  splitDone: 'Split into two sentences.',
  joinDone: 'Joined with the next sentence.',
  noNext: 'There is no next sentence in this paragraph.',

  unplaced: (marks: number, comments: number) => {
    const both = [
      ...(marks > 0 ? [plural(marks, 'mark')] : []),
      ...(comments > 0 || marks === 0 ? [plural(comments, 'open comment')] : []),
    ];
    return `${both.join(' and ')} on sentences that this version of the article does not have`;
  },
  unplacedBack: 'They come back with their sentences:',
  unplacedLink: 'what was read',
};
