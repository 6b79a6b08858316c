import type { Evidence } from '../../shared/evidence.ts';
import { isSameData } from '../../shared/same-data.ts';
import { pruned } from '../claim/pruned.ts';
import { type JudgedRange, sameRange } from './placed-mark.ts';

/** One mark before and after. */
export interface MarkChanged {
  readonly before: JudgedRange | null;
  readonly after: JudgedRange | null;
}

/**
 * The step on the mark as it is now: it changes only what differs between its before and after, so that what others did to
 * the rest meanwhile stays. Undefined where there is no mark any more to change.
 */
export function rebased<S extends MarkChanged>(
  step: S,
  now: JudgedRange | undefined,
): S | undefined {
  const { before, after } = step;
  if (!now) return before && after ? undefined : step;
  if (!after) return { ...step, before: now };
  if (!before) return { ...step, after: now };
  return {
    ...step,
    before: now,
    after: {
      range: sameRange(before.range, after.range) ? now.range : after.range,
      judgement: changedIn(now.judgement, before.judgement, after.judgement),
    },
  };
}

/** What has members that are changed each for itself. Anything else, such as a verdict, is changed whole. */
const composed = new Set(['claimReview', 'appearance', 'contact']);

function changedIn<T extends object>(now: T, before: T, after: T): T {
  const changed = { ...now };
  for (const name of Object.keys({ ...before, ...after })) {
    const member = name as keyof T;
    if (!isSameData(before[member], after[member]))
      changed[member] = memberIn(name, now[member], before[member], after[member]) as T[keyof T];
  }
  return changed;
}

function memberIn(member: string, now: unknown, before: unknown, after: unknown): unknown {
  if (member === 'evidence')
    return evidenceIn(now as Evidences, before as Evidences, after as Evidences);
  if (!composed.has(member)) return after;
  return pruned(changedIn(Object(now ?? {}), Object(before ?? {}), Object(after ?? {})));
}

type Evidences = readonly Evidence[] | undefined;

function evidenceIn(now: Evidences = [], before: Evidences = [], after: Evidences = []): Evidences {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Map(after.map((one) => [one.id, one]));
  const found = now
    .filter(({ id }) => is.has(id) || !was.has(id))
    .map((one) => {
      const [earlier, later] = [was.get(one.id), is.get(one.id)];
      return earlier && later ? changedIn(one, earlier, later) : one;
    });
  const known = new Set(now.map(({ id }) => id));
  for (const [index, one] of after.entries())
    if (!was.has(one.id) && !known.has(one.id)) found.splice(index, 0, one);
  const both = ({ id }: Evidence) => was.has(id) && is.has(id);
  if (!isSameData(before.filter(both).map(idOf), after.filter(both).map(idOf))) {
    const order = [...is.keys()];
    const placeOf = ({ id }: Evidence) => (is.has(id) ? order.indexOf(id) : order.length);
    found.sort((a, b) => placeOf(a) - placeOf(b));
  }
  return found.length > 0 ? found : undefined;
}

const idOf = ({ id }: Evidence) => id;
