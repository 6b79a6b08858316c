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
];

test.each([
  ['', ['a', 'b']],
  ['  ', ['a', 'b']],
  ['zurich', ['a']],
  ['RIVER', ['b']],
  ['brandt rents', ['a']],
  ['river rents', []],
])('%j finds %j', (search, found) => {
  expect(matching(articles, search).map(({ id }) => id)).toEqual(found);
});
