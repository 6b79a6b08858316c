import type { BoardDay } from '../../shared/board.ts';

/** How it stood at the end of a day. */
export interface Standing {
  readonly day: string;
  readonly sentences: number;
  readonly judged: number;
  readonly verdicts: Readonly<Record<string, number>>;
}

/** Adds up, so that each day tells what there was until then. */
export function standings(days: readonly BoardDay[]): Standing[] {
  let sentences = 0;
  let judged = 0;
  const verdicts: Record<string, number> = {};
  return days.map(({ day, ...came }) => {
    sentences += came.sentences;
    judged += came.judged;
    for (const [id, count] of Object.entries(came.verdicts))
      verdicts[id] = (verdicts[id] ?? 0) + count;
    return { day, sentences, judged, verdicts: { ...verdicts } };
  });
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where values stand in a box of that size: days by the calendar, values from 0 at the bottom to `top`. */
export function pointsOf(
  values: readonly { readonly day: string; readonly value: number }[],
  top: number,
  { width, height }: { readonly width: number; readonly height: number },
): Point[] {
  const moments = values.map(({ day }) => Date.parse(day));
  const first = moments[0] ?? 0;
  const span = (moments.at(-1) ?? 0) - first;
  return values.map(({ value }, index) => ({
    x: span === 0 ? width : (((moments[index] ?? first) - first) / span) * width,
    y: height - (top === 0 ? 0 : (value / top) * height),
  }));
}
