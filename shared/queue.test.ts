import { describe, expect, test } from 'vitest';
import { type Desk, liesOn, type QueueItem, queuePage } from './queue.ts';

const ana = { name: 'Ana' };
const bo = { name: 'Bo' };
const item = (over: Partial<QueueItem>): QueueItem => ({
  article: 'a',
  title: 'Rivers',
  mark: 'm',
  revision: { revision: 1, modified: '', writer: 'w' },
  label: 'claim',
  excerpt: '',
  start: 0,
  state: 'ready',
  person: ana,
  lastHand: ana,
  since: '2026-03-01T10:00:00Z',
  evidence: 0,
  threads: 0,
  disagreement: false,
  changedSince: false,
  obstacles: [],
  ...over,
});
const reader = { person: bo, mayApproveOwn: false };

describe('what lies on Bo’s desk', () => {
  test.each([
    ['what Ana handed on', item({}), ['toReview']],
    ['not what Bo handed on', item({ lastHand: bo }), []],
    ['what came back to Bo', item({ state: 'returned', lastHand: bo }), ['returnedToMe']],
    ['what Bo made and Ana mended', item({ state: 'returned', person: bo }), ['returnedToMe']],
    ['what Bo has not handed on', item({ state: 'draft', lastHand: bo }), ['myDrafts']],
    ['nothing of Ana’s drafts', item({ state: 'draft' }), []],
  ] as const)('%s', (_case, one, expected) => {
    const desks: readonly Desk[] = ['toReview', 'returnedToMe', 'myDrafts'];
    expect(desks.filter((desk) => liesOn(desk, one, reader))).toEqual(expected);
  });

  test('their own too, where one person is enough', () => {
    expect(liesOn('toReview', item({ lastHand: bo }), { ...reader, mayApproveOwn: true })).toBe(
      true,
    );
  });
});

test('counts are those of the articles asked about, and of all articles', () => {
  const all = [item({}), item({ article: 'b', state: 'draft' })];
  const { total, counts } = queuePage(all, { articles: ['a'] }, 'oldest', reader, {
    offset: 0,
    limit: 9,
  });
  expect(total).toBe(1);
  expect(counts).toMatchObject({
    states: { ready: 1 },
    articles: { a: 1, b: 1 },
    desks: { toReview: 1, myDrafts: 0 },
  });
});
