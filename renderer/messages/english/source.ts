import type { LeftOut } from '../../../shared/api.ts';
import { plural } from './counting.ts';

export const source = {
  reading: 'Reading the source…',
  title: 'What was read',
  kept: (kept: number, all: number) => `${plural(kept, 'block')} of ${all} make the article.`,
  chooseWith: 'Choose a block with',
  toggleWith: 'and take it out or bring it back with',
  fields: { title: 'Title', byline: 'Byline', published: 'Published' },
  takenOut: 'Taken out.',
  broughtBack: 'Brought back.',
  save: 'Save as the article',
  saving: 'Saving…',
  saved: 'The article was read anew. Marks stayed with their sentences.',
  leaveUnsaved: 'Leave without saving',
  backToArticle: 'Back to the article',
  needsBlock: 'An article needs at least one block.',
  around: (lines: number) => `${plural(lines, 'line')} of the page around the article`,
  aroundBack: (lines: number) => `, ${lines} brought back`,
  reasons: {
    outside: 'outside the article',
    margin: 'set apart by the page',
    caption: 'caption or credit',
    teaser: 'leads elsewhere',
    notice: 'notice of the page',
    title: 'title, byline or date',
    end: 'after the end',
    running: 'header, footer or page number',
    user: 'taken out',
  } as Readonly<Record<LeftOut, string>>,
  bringBack: 'bring back',
};
