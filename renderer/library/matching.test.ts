import { expect, test } from 'vitest';
import type { ArticleSummary } from '../../shared/api.ts';
import { matching } from './matching.ts';

const summary = (id: string, title: string, byline?: string): ArticleSummary => ({
  id,
  title,
  ...(byline === undefined ? {} : { byline }),
  added: '',
  modified: '',
  sentences: 1,
  counts: { fact: 0, opinion: 0, claim: 0, cleared: 0, part: 0, untouched: 1 },
});
const articles = [
  summary('a', 'Rents up in Zürich', 'Ana Brandt'),
  summary('b', 'River talks open'),
  summary('c', 'It’s closed: Straße am Fluss'),
  summary('d', 'का'),
];

test.each([
  ['', ['a', 'b', 'c', 'd']],
  ['  ', ['a', 'b', 'c', 'd']],
  ['zurich', ['a']],
  ['RIVER', ['b']],
  ['brandt rents', ['a']],
  ['river rents', []],
  ['strasse', ['c']],
  ["it's", ['c']],
  ['का', ['d']],
  ['की', []],
])('%j finds %j', (search, found) => {
  expect(matching(articles, search).map(({ id }) => id)).toEqual(found);
});
