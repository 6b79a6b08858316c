import type { JudgedRange } from './placed-mark.ts';
import { type MarkChanged, rebased } from './rebasing.ts';

export interface MarkStep extends MarkChanged {
  readonly kind: 'mark';
  readonly annotation: string;
}

/** One decision about where a sentence begins, before and after; `null` is the segmenter's. */
export interface BoundaryStep {
  readonly kind: 'boundary';
  readonly offset: number;
  readonly before: boolean | null;
  readonly after: boolean | null;
}

export type Step = MarkStep | BoundaryStep;

export interface Edit {
  /** What undo will say it undoes, such as "mark as claim". */
  readonly name: string;
  /** Done together and undone together. */
  readonly steps: readonly Step[];
  /** Edits with the same key that follow each other are one: a note being typed. */
  readonly merge?: string;
}

export interface History {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const emptyHistory: History = { done: [], undone: [] };

export function record(history: History, edit: Edit): History {
  const last = history.done.at(-1);
  if (last?.merge !== undefined && last.merge === edit.merge) {
    const steps = edit.steps.map((step, index): Step => {
      const earlier = last.steps[index];
      return step.kind === 'mark' && earlier?.kind === 'mark'
        ? { ...step, before: earlier.before }
        : step;
    });
    return { done: [...history.done.slice(0, -1), { ...edit, steps }], undone: [] };
  }
  return { done: [...history.done, edit], undone: [] };
}

/** Ends the edit under construction, so that the next one with its key stands alone. */
export function seal(history: History): History {
  const last = history.done.at(-1);
  if (last?.merge === undefined) return history;
  const { merge: _merge, ...sealed } = last;
  return { ...history, done: [...history.done.slice(0, -1), sealed] };
}

/** What came to be known of a mark, told to every state of it that undo or redo can bring back. */
export function enrich(
  { done, undone }: History,
  annotation: string,
  change: (judged: JudgedRange) => JudgedRange,
): History {
  const of = (judged: JudgedRange | null) => judged && change(judged);
  const enriched = (edit: Edit): Edit => ({
    ...edit,
    steps: edit.steps.map((step) =>
      step.kind === 'mark' && step.annotation === annotation
        ? { ...step, before: of(step.before), after: of(step.after) }
        : step,
    ),
  });
  return { done: done.map(enriched), undone: undone.map(enriched) };
}

/** Ids of the marks in the edit under construction. */
export function inHand({ done }: History): ReadonlySet<string> {
  const last = done.at(-1);
  const steps = last?.merge === undefined ? [] : last.steps;
  return new Set(steps.flatMap((step) => (step.kind === 'mark' ? [step.annotation] : [])));
}

export interface Replay {
  readonly history: History;
  /** To be done now, in this order. */
  readonly steps: readonly Step[];
  readonly name: string;
  /** Where the first of them is in the text; UTF-16 code units. */
  readonly offset: number;
}

/** A mark as it is now, whoever changed it last. */
type MarkNow = (annotation: string) => JudgedRange | undefined;

export function undo({ done, undone }: History, markNow: MarkNow): Replay | null {
  const edit = done.at(-1);
  if (!edit) return null;
  const { name } = edit;
  const { steps, known } = replayed(edit.steps.map(backwards).reverse(), markNow);
  const taken = { ...edit, steps: known.map(backwards).reverse() };
  const history = { done: done.slice(0, -1), undone: [...undone, taken] };
  return { history, steps, name, offset: offsetOf(known) };
}

export function redo({ done, undone }: History, markNow: MarkNow): Replay | null {
  const edit = undone.at(-1);
  if (!edit) return null;
  const { name } = edit;
  const { steps, known } = replayed(edit.steps, markNow);
  const history = { done: [...done, { ...edit, steps: known }], undone: undone.slice(0, -1) };
  return { history, steps, name, offset: offsetOf(known) };
}

/** The steps to be done, and as the history knows them from then on: those too of which nothing can be done. */
function replayed(planned: readonly Step[], markNow: MarkNow) {
  const steps: Step[] = [];
  const known = planned.map((step) => {
    const now = step.kind === 'mark' ? rebased(step, markNow(step.annotation)) : step;
    if (now) steps.push(now);
    return now ?? step;
  });
  return { steps, known };
}

function backwards(step: Step): Step {
  return step.kind === 'mark'
    ? { ...step, before: step.after, after: step.before }
    : { ...step, before: step.after, after: step.before };
}

function offsetOf(steps: readonly Step[]): number {
  for (const step of steps) {
    if (step.kind === 'boundary') return step.offset;
    const range = (step.after ?? step.before)?.range;
    if (range) return range.start;
  }
  return 0;
}
