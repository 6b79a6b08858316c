import { expect, test } from 'vitest';
import { filterOf } from './queue-view.ts';

const now = new Date('2026-04-20T12:00:30.000Z');

test.each([
  ['all of the library', 'all', {}, undefined, {}],
  ['a desk in one article', 'toReview', {}, 'k1', { articles: ['k1'], desk: 'toReview' }],
  [
    'disagreements about claims',
    'disagreements',
    { labels: 'claim' },
    undefined,
    { labels: ['claim'], disagreement: true },
  ],
  ['no verdict', 'all', { verdicts: '' }, undefined, { verdicts: [''] }],
  ['older than a week', 'all', { age: 'week' }, undefined, { before: '2026-04-13T12:00:00.000Z' }],
] as const)('%s', (_case, tab, narrowing, article, expected) => {
  expect(filterOf(tab, narrowing, article, now)).toEqual(expected);
});
