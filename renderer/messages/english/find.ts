import { number, plural } from './counting.ts';

export const find = {
  bar: 'Find in article',
  placeholder: 'Find in article',
  next: 'Next',
  previous: 'Previous',
  close: 'Close',
  wholeWords: 'Whole words',
  label: 'Only with label',
  anyLabel: 'Any label',
  untouched: 'Untouched',
  part: 'Marked in part',
  /** Over the labels of marks that do not stand on the whole sentence. */
  someWords: 'Some of the words',
  state: 'Only in state',
  anyState: 'Any state',
  states: {
    noted: 'With a note',
    withoutVerdict: 'Without verdict',
    withoutEvidence: 'Without evidence',
    several: 'With several marks',
  },
  place: (current: number, total: number) => `${number(current)} of ${number(total)}`,
  found: (total: number) => (total === 0 ? 'Nothing found' : `${number(total)} found`),
  announced: (current: number, total: number, sentence: string) =>
    `${number(current)} of ${plural(total, 'place')}: ${sentence}`,
};
