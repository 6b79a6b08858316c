import type { JudgedRange } from './placed-mark.ts';

/** One mark before and after. */
export interface MarkStep {
  readonly kind: 'mark';
  readonly annotation: string;
  readonly before: JudgedRange | null;
  readonly after: JudgedRange | null;
}

/** One decision about where a sentence begins, before and after; `null` is the segmenter's. */
export interface BoundaryStep {
  readonly kind: 'boundary';
  readonly offset: number;
  readonly before: boolean | null;
  readonly after: boolean | null;
}

export type Step = MarkStep | BoundaryStep;

export interface HistoryEntry {
  /** What undo will say it undoes, such as "mark as claim". */
  readonly name: string;
  /** Done together and undone together. */
  readonly steps: readonly Step[];
  /** Entries with the same key that follow each other are one: a note being typed. */
  readonly merge?: string;
}

export interface History {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

export const emptyHistory: History = { done: [], undone: [] };

export function record(history: History, entry: HistoryEntry): History {
  const last = history.done.at(-1);
  if (last?.merge !== undefined && last.merge === entry.merge) {
    const steps = entry.steps.map((step, index): Step => {
      const earlier = last.steps[index];
      return step.kind === 'mark' && earlier?.kind === 'mark'
        ? { ...step, before: earlier.before }
        : step;
    });
    return { done: [...history.done.slice(0, -1), { ...entry, steps }], undone: [] };
  }
  return { done: [...history.done, entry], undone: [] };
}

/** Ends the entry under construction, so that the next one with its key stands alone. */
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
  const enriched = (entry: HistoryEntry): HistoryEntry => ({
    ...entry,
    steps: entry.steps.map((step) =>
      step.kind === 'mark' && step.annotation === annotation
        ? { ...step, before: of(step.before), after: of(step.after) }
        : step,
    ),
  });
  return { done: done.map(enriched), undone: undone.map(enriched) };
}

/** Ids of the marks in the entry under construction. */
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
}

export function undo(history: History): Replay | null {
  const entry = history.done.at(-1);
  if (!entry) return null;
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, entry] },
    steps: entry.steps.map(backwards).reverse(),
    name: entry.name,
  };
}

export function redo(history: History): Replay | null {
  const entry = history.undone.at(-1);
  if (!entry) return null;
  return {
    history: { done: [...history.done, entry], undone: history.undone.slice(0, -1) },
    steps: entry.steps,
    name: entry.name,
  };
}

function backwards(step: Step): Step {
  return step.kind === 'mark'
    ? { ...step, before: step.after, after: step.before }
    : { ...step, before: step.after, after: step.before };
}

/** Where the first of them is in the text; UTF-16 code units. */
export function offsetOf(steps: readonly Step[]): number {
  for (const step of steps) {
    if (step.kind === 'boundary') return step.offset;
    const range = (step.after ?? step.before)?.range;
    if (range) return range.start;
  }
  return 0;
}
