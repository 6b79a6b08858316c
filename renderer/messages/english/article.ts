import { plural } from '../../ui/plural.ts';

export const article = {
  returned: 'returned by an editor',
  showReturned: 'Show that mark',
  sentencesSelected: (count: number) =>
    count === 1 ? 'One sentence selected.' : `${plural(count, 'sentence')} selected.`,
};
