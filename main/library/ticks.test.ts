import { expect, test } from 'vitest';
import { Ticks } from './ticks.ts';

/** Who changes the article, one after the other (`-` says not who), and from which tick on it is news to whom. */
test.each([
  ['-', { a: 1, b: 1 }],
  ['a', { a: 0, b: 1 }],
  ['aa', { a: 0, b: 2 }],
  ['ba', { a: 1, b: 2 }],
  ['baa', { a: 1, b: 3 }],
  ['ab', { a: 2, b: 1 }],
  ['aba', { a: 2, b: 3 }],
  ['cab', { a: 3, b: 2, c: 3 }],
  ['-a', { a: 1, b: 2 }],
  ['a-', { a: 2, b: 2 }],
  ['a-a', { a: 2, b: 3 }],
] as const)('%s', (changes, lastNews) => {
  const ticks = new Ticks();
  for (const by of changes) ticks.changed('article', by === '-' ? undefined : by);
  for (const [client, tick] of Object.entries(lastNews)) {
    expect(ticks.since(tick, client)).toEqual([]);
    if (tick > 0) expect(ticks.since(tick - 1, client)).toEqual(['article']);
  }
  expect(ticks.since(changes.length - 1, undefined)).toEqual(['article']);
});
