import { expect, test } from 'vitest';
import { surroundingsOf } from './surroundings.ts';

const text = 'One is. Two are here. Three.';
const version = {
  id: 'v',
  created: '',
  text,
  blocks: [],
  sentences: [
    { id: 'a', start: 0, end: 7 },
    { id: 'b', start: 8, end: 21 },
    { id: 'c', start: 22, end: 28 },
  ],
};

test.each([
  ['a whole sentence', [8, 21], ['One is.', '', 'Two are here.', '', 'Three.', 2]],
  ['words of one', [12, 15], ['One is.', 'Two ', 'are', ' here.', 'Three.', 2]],
  ['the first', [0, 7], ['', '', 'One is.', '', 'Two are here.', 1]],
  ['several', [8, 28], ['One is.', '', 'Two are here. Three.', '', '', 2]],
] as const)('%s', (_case, [start, end], expected) => {
  const { before, lead, words, rest, after, number } = surroundingsOf(version, { start, end });
  expect([before, lead, words, rest, after, number]).toEqual(expected);
});
