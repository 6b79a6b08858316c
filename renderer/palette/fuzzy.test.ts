import { expect, test } from 'vitest';
import { ranked } from './fuzzy.ts';

const titles = [
  'Next untouched sentence',
  'Next sentence',
  'Undo',
  'Split sentence',
  'Report of this article',
  'Élections à Orléans',
  'Стратегия развития',
];

test.each([
  ['nothing: all, in order', '', titles],
  ['a beginning', 'undo', ['Undo']],
  ['words in any order', 'sentence split', ['Split sentence']],
  ['letters left out', 'untchd', ['Next untouched sentence']],
  ['the shorter one first', 'next sent', ['Next sentence', 'Next untouched sentence']],
  ['without accents', 'elections orleans', ['Élections à Orléans']],
  ['another script', 'развит', ['Стратегия развития']],
  ['what is not there', 'xylophone', []],
])('%s', (_case, search, expected) => {
  expect(ranked(titles, search, (title) => title).map(({ item }) => item)).toEqual(expected);
});

test('what fits is known, for painting it', () => {
  const [best] = ranked(titles, 'split', (title) => title);
  expect(best?.ranges).toEqual([0, 5]);
});
