import { expect, test } from 'vitest';
import type { QueueItem } from '../../shared/queue.ts';
import { decidedHere, keptItems, nextUndecided } from './kept-items.ts';

const item = (mark: string) => ({ article: 'a', mark }) as QueueItem;
const marks = (items: readonly QueueItem[]) => items.map(({ mark }) => mark).join('');

test('what is decided stays, what others decided goes, what is new comes last', () => {
  const shown = [item('p'), item('q'), item('r')];
  const latest = [item('n'), item('r')];
  expect(marks(keptItems(shown, latest, new Set(['a/p'])))).toBe('prn');
});

test('a decision shows until the queue tells of the mark again', () => {
  const states = new Map([
    ['a/p', { state: 'returned', deed: 1 }],
    ['a/q', { state: 'approved', deed: 2 }],
    ['a/r', { state: 'approved', deed: 3 }],
  ] as const);
  const read = { items: [item('p'), item('r')], settled: 2 };
  expect([...decidedHere(states, read)]).toEqual([
    ['a/q', 'approved'],
    ['a/r', 'approved'],
  ]);
});

test.each([
  ['the next', 'a/p', ['a/q'], 'r'],
  ['round to the start', 'a/r', [], 'p'],
  ['none left', 'a/q', ['a/p', 'a/r'], undefined],
] as const)('after a decision: %s', (_case, current, decided, expected) => {
  const items = [item('p'), item('q'), item('r')];
  expect(nextUndecided(items, current, new Set<string>(decided))?.mark).toBe(expected);
});
