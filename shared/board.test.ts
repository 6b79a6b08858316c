import { expect, test } from 'vitest';
import { type BoardMark, teamBoardOf } from './board.ts';

const ana = { name: 'Ana' };
const bo = { name: 'Bo' };
const mark = (over: Partial<BoardMark>): BoardMark => ({
  person: ana,
  lastHand: ana,
  state: 'draft',
  open: true,
  created: '2026-03-01T10:00:00Z',
  revision: { modified: '2026-03-01T10:00:00Z' },
  judges: [0, 1],
  ...over,
});

test('each has their own drafts and returns; what waits lies with everybody else', () => {
  const marks = [
    mark({}),
    mark({ state: 'returned', decidedBy: bo }),
    mark({ state: 'ready' }),
    mark({ state: 'ready', person: bo, lastHand: bo }),
    mark({ state: 'approved', open: false, decidedBy: bo }),
  ];
  const { people } = teamBoardOf([{ added: '2026-03-01', sentences: 9, marks }], false);
  expect(people).toEqual([
    { person: ana, drafts: 1, returned: 1, waiting: 1, toReview: 1, approved: 1 },
    { person: bo, drafts: 0, returned: 0, waiting: 1, toReview: 1, approved: 0 },
  ]);
});

test('a sentence is judged on the day of its first mark, a verdict given on the day it was last changed', () => {
  const { days } = teamBoardOf(
    [
      {
        added: '2026-03-01T08:00:00Z',
        sentences: 5,
        marks: [
          mark({ judges: [0, 2], created: '2026-03-02T10:00:00Z' }),
          mark({ judges: [1, 2], created: '2026-03-04T10:00:00Z' }),
          mark({
            judges: [3, 3],
            verdict: 'false',
            revision: { modified: '2026-03-05T10:00:00Z' },
          }),
        ],
      },
    ],
    false,
  );
  expect(days).toEqual([
    { day: '2026-03-01', sentences: 5, judged: 0, verdicts: {} },
    { day: '2026-03-02', sentences: 0, judged: 2, verdicts: {} },
    { day: '2026-03-05', sentences: 0, judged: 0, verdicts: { false: 1 } },
  ]);
});
