import type { Judgement } from '../../shared/annotation.ts';

/** One mark before and after; undo plays it backwards. */
export interface Step {
  readonly sentence: string;
  readonly annotation: string;
  readonly before: Judgement | null;
  readonly after: Judgement | null;
}

export interface HistoryEntry {
  /** What undo will say it undoes, such as "mark as claim". */
  readonly name: string;
  readonly step: Step;
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
    const merged = { ...entry, step: { ...entry.step, before: last.step.before } };
    return { done: [...history.done.slice(0, -1), merged], undone: [] };
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

export function undo(history: History): { history: History; step: Step; name: string } | null {
  const entry = history.done.at(-1);
  if (!entry) return null;
  const { before, after, ...where } = entry.step;
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, entry] },
    step: { ...where, before: after, after: before },
    name: entry.name,
  };
}

export function redo(history: History): { history: History; step: Step; name: string } | null {
  const entry = history.undone.at(-1);
  if (!entry) return null;
  return {
    history: { done: [...history.done, entry], undone: history.undone.slice(0, -1) },
    step: entry.step,
    name: entry.name,
  };
}
