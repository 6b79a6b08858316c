import { isSameData } from '../../shared/same-data.ts';
import { type PlacedMark, sameRange } from './placed-mark.ts';

/** Why not everything of others was taken in: something of ours comes first. */
export type PassedOver = 'unsaved' | 'inHand';

export interface RefreshedMarks {
  /** Undefined when nothing is to be changed: then nothing is drawn again. */
  readonly marks: PlacedMark[] | undefined;
  /** `inHand` where a mark in hand is another on the disk. */
  readonly passedOver: PassedOver | undefined;
}

/** The marks as they are on the disk, but for those in hand, which stay as the user has them. */
export function refreshedMarks(
  current: Iterable<PlacedMark>,
  latest: readonly PlacedMark[],
  inHand: ReadonlySet<string>,
): RefreshedMarks {
  const own = new Map([...current].map((mark) => [mark.annotation, mark]));
  const held = new Set([...inHand].filter((id) => own.has(id)));
  const marks = latest.map(
    (mark) => (held.has(mark.annotation) && own.get(mark.annotation)) || mark,
  );
  const known = new Map(latest.map((mark) => [mark.annotation, mark]));
  let passedOver: PassedOver | undefined;
  for (const id of held) {
    const [mark, there] = [own.get(id), known.get(id)];
    if (mark && !there) marks.push(mark);
    if (mark && !(there && saysTheSame(mark, there))) passedOver = 'inHand';
  }
  const same =
    marks.length === own.size &&
    marks.every((mark) => {
      const before = own.get(mark.annotation);
      return before === mark || (before !== undefined && saysTheSame(before, mark));
    });
  return { marks: same ? undefined : marks, passedOver };
}

function saysTheSame(a: PlacedMark, b: PlacedMark): boolean {
  return sameRange(a.range, b.range) && isSameData(a.judgement, b.judgement);
}
