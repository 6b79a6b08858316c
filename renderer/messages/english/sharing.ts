import { plural } from './counting.ts';

export const sharing = {
  places: 'Places of the library',
  library: 'Library',
  pack: 'Pack for a colleague…',
  title: 'Pack articles',
  lead: 'One .assay file with the articles, everybody’s marks, the evidence and the history. Whoever opens it has all of it; opened again, or in another order, it changes nothing more.',
  packNow: (count: number) => `Pack ${plural(count, 'article')}`,
  packed: (name: string) => `${name} is on its way to your downloads.`,
  all: 'All',
  merged: (name: string, added: number, merged: number, unchanged: number) =>
    `${name}: ${[
      added > 0 ? `${plural(added, 'article')} added` : '',
      merged > 0 ? `${plural(merged, 'article')} brought up to date` : '',
      unchanged > 0 ? `${plural(unchanged, 'article')} had nothing new` : '',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  empty: (name: string) => `${name} has no articles in it.`,
  binned: (count: number) =>
    `${plural(count, 'article')} ${count === 1 ? 'lies' : 'lie'} in the bin here.`,
};
