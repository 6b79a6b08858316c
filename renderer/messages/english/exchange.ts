import type { ImportedMarks, UnplacedMark } from '../../../shared/api.ts';
import type { Loss } from '../../../shared/export-losses.ts';
import { lossPhrase } from '../../../shared/export-losses.ts';
import type { NameStyle } from '../../../shared/export-options.ts';
import { plural } from './counting.ts';

/** What leaves Assay and what comes in from other programs. */
export const exchange = {
  options: 'What goes along',
  language: 'Language of the report',
  names: 'Names of the newsroom',
  namesHint: 'Speakers in the article keep theirs.',
  nameStyles: { full: 'In full', initials: 'Initials', none: 'None' } as Readonly<
    Record<NameStyle, string>
  >,
  rows: 'A row for each',
  rowKinds: { sentences: 'Sentence', marks: 'Mark' },
  checks: {
    text: {
      label: 'The text of the article',
      hint: 'Without it only the words of the claims are quoted, for when you have no rights in the text.',
    },
    only: { label: 'Claims only', hint: 'Facts, opinions and what is clear stay here.' },
    comments: {
      label: 'Internal comments and decisions',
      hint: 'What was said and decided in the newsroom.',
    },
    captures: {
      label: 'Copies of evidence',
      hint: 'Others may have the rights in them. Their hashes go along in any case.',
    },
  },
  address: 'Address of the report',
  addressHint:
    'Where it will be published, for search engines. The address of the article by default.',
  leftOut: (lost: readonly Loss[]) => `Left out: ${lost.map(lossPhrase).join('; ')}.`,

  exportArticles: 'Export articles',
  exportAbout: 'One file each, in a zip with a page that lists them.',
  /** Among the places of the library. */
  place: 'Export',
  which: 'Articles',
  chooseAll: (count: number) => `All ${plural(count, 'article')} of the list`,
  exportChosen: (count: number) =>
    count === 0 ? 'Choose articles to export' : `Export ${plural(count, 'article')}`,
  writing: (done: number, total: number) =>
    `${done.toLocaleString('en')} of ${plural(total, 'article')} written…`,
  written: 'Articles written',
  cancelled: 'The export was cancelled; nothing was written.',
  overview: 'Overview',
  overviewAbout: (count: number) =>
    `What was checked and how it came out, by outlet, speaker and month: of ${count === 0 ? 'the whole library' : `the ${plural(count, 'chosen article')}`}.`,
  overviewAs: { html: 'Overview as a page', csv: 'Overview as a table (CSV)' },

  importMarks: 'Import marks from a file',
  importAbout:
    'Marks are placed by their words, so it matters little if the file has another version of the text.',
  detect: 'Tell by the file',
  chooseFile: 'Choose file…',
  reading: (name: string) => `Reading ${name}…`,
  step: 'Import marks',
  imported: ({ added, changed, same }: Pick<ImportedMarks, 'added' | 'changed' | 'same'>) =>
    `${plural(added, 'mark')} added, ${changed.toLocaleString('en')} changed, ${same.toLocaleString('en')} there already.`,
  from: (name: string, format: string) => `From ${name} (${format})`,
  missingCopies: (count: number) =>
    `${count === 1 ? '1 copy' : `${count.toLocaleString('en')} copies`} of evidence did not come along. Ask for a package, or for an export with the copies.`,
  notPlaced: (count: number) => `${plural(count, 'mark')} could not be placed`,
  why: {
    words: 'its words are not in the article',
    label: 'Assay has no such label',
    damaged: 'what it says is damaged',
  } as Readonly<Record<UnplacedMark['why'], string>>,
  noWords: 'without words',
  checksFound: (count: number) => `${plural(count, 'published check')} in the file`,
  noVerdict: 'no verdict',
  undo: 'Undo',
  undone: 'The import was taken back.',
  another: 'Another file…',
  done: 'Done',
  bringIn: 'Marks from elsewhere',
};
