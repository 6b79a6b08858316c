import { expect, test } from 'vitest';
import { type Edit, emptyHistory, record, redo, seal, undo } from './history.ts';
import type { JudgedRange } from './placed-mark.ts';

const range = { start: 0, end: 9 };
const fact: JudgedRange = { range, judgement: { label: 'fact' } };
const none = () => undefined;
const noted = (note: string): JudgedRange => ({ range, judgement: { label: 'fact', note } });

function edit(before: JudgedRange | null, after: JudgedRange | null, merge?: string): Edit {
  const steps = [{ kind: 'mark' as const, annotation: 'a', before, after }];
  return merge === undefined ? { name: 'edit', steps } : { name: 'edit', steps, merge };
}

test('undo gives the step backwards and redo gives it again', () => {
  const undone = undo(record(emptyHistory, edit(null, fact)), () => fact);
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
  let history = record(emptyHistory, edit(null, fact));
  history = record(history, edit(fact, noted('a'), 'note s0'));
  history = record(history, edit(noted('a'), noted('ab'), 'note s0'));
  expect(history.done).toHaveLength(2);
  expect(undo(history, () => noted('ab'))?.steps[0]).toMatchObject({
    before: noted('ab'),
    after: fact,
  });
  history = record(seal(history), edit(noted('ab'), noted('abc'), 'note s0'));
  expect(history.done).toHaveLength(3);
});

test('a new edit forgets what was undone', () => {
  const undone = undo(record(emptyHistory, edit(null, fact)), () => fact);
  expect(record(undone?.history ?? emptyHistory, edit(null, noted('x'))).undone).toEqual([]);
});
