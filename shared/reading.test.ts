import { expect, test } from 'vitest';
import type { Annotation } from './annotation.ts';
import { judgedBlind, type Reading } from './reading.ts';

const ana = { name: 'Ana' };
const bo = { name: 'Bo' };
const at = (hour: number) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00.000Z`;

const reading: Reading = {
  id: 'r',
  type: 'Reading',
  revision: 2,
  modified: at(12),
  writer: 'w',
  creator: ana,
  version: 'v1',
  begun: at(10),
  done: at(12),
};
const { done: _done, ...underWay } = reading;

const mark = (over: Partial<Annotation>): Annotation => ({
  id: 'm',
  type: 'Annotation',
  motivation: 'classifying',
  revision: 1,
  modified: at(11),
  writer: 'w',
  creator: ana,
  created: at(11),
  target: {
    source: 'a',
    version: 'v1',
    selector: [
      { type: 'TextPositionSelector', start: 0, end: 1 },
      { type: 'TextQuoteSelector', exact: 'A', prefix: '', suffix: '' },
    ],
  },
  body: [],
  ...over,
});
const moved = { revision: 1, modified: at(11), writer: 'w' };
const elsewhere = { ...mark({}).target, version: 'v2' };

test.each([
  ['made while reading', mark({}), reading, true],
  ['while the reading still goes on', mark({}), underWay, true],
  [
    'and carried to a later version',
    mark({ target: elsewhere, modified: at(14), unchangedSince: moved }),
    reading,
    true,
  ],
  ['made before', mark({ modified: at(9) }), reading, false],
  ['made or changed once all was seen', mark({ modified: at(13) }), reading, false],
  ['changed by somebody else since', mark({ modifiedBy: bo }), reading, false],
  ['by somebody who has read nothing blind', mark({ creator: bo }), reading, false],
  ['where the reading was taken back', mark({}), { ...reading, deleted: true as const }, false],
])('a mark %s', (_case, made, read, expected) => {
  expect(judgedBlind(made, [read])).toBe(expected);
});
