import type { TaskProgress } from '../../../shared/api.ts';
import { shortDayIn } from '../day.ts';
import { plural } from './counting.ts';

/** How many of those that were added together ended how. */
export interface Outcomes {
  readonly added: number;
  readonly present: number;
  readonly failed: number;
  readonly cancelled: number;
}

export const library = {
  title: 'Library',
  add: 'Add article…',
  addFolder: 'Add folder…',
  paste: 'Paste text or link…',
  opening: 'Opening the library…',
  dropHere: 'Drop to add to the library',
  added: (articles: number) => `${plural(articles, 'article')} added.`,
  search: 'Search library',
  searchLabel: 'Search library by title',
  noneFound: (search: string) => `No title has “${search}”.`,
  clearSearch: (articles: number) => `Clear the search to see all ${articles}.`,
  articles: 'Articles',
  allJudged: 'all judged',
  /** An ISO date, without the year. */
  shortDay: shortDayIn('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),

  remove: (title: string) => `Remove ${title}`,
  removeHint: 'Remove (Delete)',
  removed: (title: string) => `Removed ${title}.`,
  broughtBack: (title: string) => `Brought back ${title}.`,
  removedBefore: 'Removed',
  removedAfter: 'with its marks.',

  stages: {
    waiting: 'Reading',
    fetching: 'Fetching',
    reading: 'Reading',
    storing: 'Storing',
  } as Readonly<Record<TaskProgress['stage'], string>>,
  page: (number: number, total: number) => `, page ${number} of ${total}`,
  megabytes: (bytes: number) => `, ${(bytes / 1_000_000).toFixed(1)} MB`,
  articlesAdded: 'Articles added',
  readSoFar: 'Read so far',
  beingAdded: 'Articles being added',
  adding: (number: number, total: number) => `Adding ${number} of ${total}…`,
  open: 'Open',
  cancelled: 'Cancelled',
  waiting: 'Waiting',
  present: 'In the library already',
  outcome: ({ added, present, failed, cancelled }: Outcomes) =>
    [
      `${plural(added, 'article')} added`,
      present > 0 && `${present} in the library already`,
      failed > 0 && `${failed} could not be read`,
      cancelled > 0 && `${cancelled} cancelled`,
    ]
      .filter(Boolean)
      .join(', '),

  notAdded: 'was not added:',
  sameness: {
    source: 'came from the very same file',
    text: 'has the same text',
    address: 'came from the same address',
  },
  openIt: 'Open it',
  asVersion: 'Add as its new version',
  keepBoth: 'Keep both',

  addFrom: 'Add the article at',
  noAddress: 'This is no web address that Assay can fetch:',
  addIt: 'Add it',

  bringIn: 'Bring in an article',
  bringDrop: 'Drop files or a folder anywhere in this window, paste a link or copied text with',
  bringChoose: ', or choose a file with',
  bringKinds:
    '. Web pages, PDF, Word, OpenDocument, EPUB, e-mail, subtitles, Markdown and plain text can be read.',
  thenKeys: 'Then go through it sentence by sentence, one key each:',
  trySample: 'Try it with a sample article',

  pasteTitle: 'Paste an article',
  pasteText: 'Text of the article',
  pastePlaceholder: 'The text of an article, or the link to one.',
  pasteAdd: 'Add to the library',
  pastedName: 'Pasted text',
};
