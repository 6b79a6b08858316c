import type { TaskProgress } from '../../../shared/api.ts';
import { plural } from '../../ui/plural.ts';

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
  place: (number: number, total: number) => ` (${number} of ${total})`,
  page: (number: number, total: number) => `, page ${number} of ${total}`,
  megabytes: (bytes: number) => `, ${(bytes / 1_000_000).toFixed(1)} MB`,
  articlesAdded: 'Articles added',
  readSoFar: 'Read so far',

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
