import { expect, test } from 'vitest';
import { pointsOf, standings } from './series.ts';

test('each day tells what there was until then', () => {
  expect(
    standings([
      { day: '2026-03-01', sentences: 5, judged: 1, verdicts: {} },
      { day: '2026-03-04', sentences: 0, judged: 3, verdicts: { false: 1 } },
      { day: '2026-03-05', sentences: 2, judged: 0, verdicts: { false: 1, true: 1 } },
    ]),
  ).toEqual([
    { day: '2026-03-01', sentences: 5, judged: 1, verdicts: {} },
    { day: '2026-03-04', sentences: 5, judged: 4, verdicts: { false: 1 } },
    { day: '2026-03-05', sentences: 7, judged: 4, verdicts: { false: 2, true: 1 } },
  ]);
});

test('days stand by the calendar, and one day alone at the end', () => {
  const box = { width: 100, height: 10 };
  const at = (day: string, value: number) => ({ day, value });
  expect(
    pointsOf([at('2026-03-01', 0), at('2026-03-02', 5), at('2026-03-05', 10)], 10, box),
  ).toEqual([
    { x: 0, y: 10 },
    { x: 25, y: 5 },
    { x: 100, y: 0 },
  ]);
  expect(pointsOf([at('2026-03-01', 10)], 10, box)).toEqual([{ x: 100, y: 0 }]);
});
