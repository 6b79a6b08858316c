import { expect, test } from 'vitest';
import { emptyHistory, type HistoryEntry, record, redo, seal, undo } from './history.ts';
import type { JudgedRange } from './placed-mark.ts';

const range = { start: 0, end: 9 };
const fact: JudgedRange = { range, judgement: { label: 'fact' } };
const none = () => undefined;
const noted = (note: string): JudgedRange => ({ range, judgement: { label: 'fact', note } });

function entry(
  before: JudgedRange | null,
  after: JudgedRange | null,
  merge?: string,
): HistoryEntry {
  const steps = [{ kind: 'mark' as const, annotation: 'a', before, after }];
  return merge === undefined ? { name: 'edit', steps } : { name: 'edit', steps, merge };
}

test('undo gives the step backwards and redo gives it again', () => {
  const undone = undo(record(emptyHistory, entry(null, fact)), () => fact);
  expect(undone?.steps[0]).toMatchObject({ before: fact, after: null });
  expect(redo(undone?.history ?? emptyHistory, none)?.steps[0]).toMatchObject({
    before: null,
    after: fact,
  });
});

test('nothing to undo or redo', () => {
  expect(undo(emptyHistory, none)).toBeNull();
  expect(redo(emptyHistory, none)).toBeNull();
});

test('a note typed in pieces is undone whole, up to the seal', () => {
  let history = record(emptyHistory, entry(null, fact));
  history = record(history, entry(fact, noted('a'), 'note s0'));
  history = record(history, entry(noted('a'), noted('ab'), 'note s0'));
  expect(history.done).toHaveLength(2);
  expect(undo(history, () => noted('ab'))?.steps[0]).toMatchObject({
    before: noted('ab'),
    after: fact,
  });
  history = record(seal(history), entry(noted('ab'), noted('abc'), 'note s0'));
  expect(history.done).toHaveLength(3);
});

test('a new edit forgets what was undone', () => {
  const undone = undo(record(emptyHistory, entry(null, fact)), () => fact);
  expect(record(undone?.history ?? emptyHistory, entry(null, noted('x'))).undone).toEqual([]);
});
