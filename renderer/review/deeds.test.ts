import { expect, test, vi } from 'vitest';
import { createDeeds, type Deed, markKey } from './deeds.ts';

const approval = (over: Partial<Deed> = {}): Deed => ({
  name: 'approve',
  states: new Map([[markKey('a', 'm'), 'approved' as const]]),
  perform: async () => {},
  takeBack: async () => {},
  ...over,
});

test('a decision shows before it is on disk, and is pending until then', async () => {
  const deeds = createDeeds();
  const performing = deeds.perform(approval());
  expect(deeds.state).toMatchObject({ pending: 1, undoable: { name: 'approve' } });
  expect(deeds.state.states.get('a/m')).toEqual({ state: 'approved', deed: 1 });
  expect(deeds.state.settled).toBe(0);
  expect(await performing).toBe(true);
  await vi.waitFor(() => expect(deeds.state).toMatchObject({ pending: 0, settled: 1 }));
});

test('what undo takes back is the deed itself, whatever others are called', async () => {
  const deeds = createDeeds();
  const [first, second] = [approval(), approval()];
  await deeds.perform(first);
  expect(deeds.state.undoable).toBe(first);
  await deeds.perform(second);
  expect(deeds.state.undoable).toBe(second);
  deeds.undo();
  expect(deeds.state.undoable).toBe(first);
});

test('what is refused is shown no more, with the reason, and is not there to be undone', async () => {
  const deeds = createDeeds();
  const refused = approval({ perform: () => Promise.reject(new Error('No evidence.')) });
  expect(await deeds.perform(refused)).toBe(false);
  expect(deeds.state).toMatchObject({ failure: 'No evidence.', undoable: undefined });
  expect(deeds.state.states.size).toBe(0);
});

test('what is refused halfway is taken back whole', async () => {
  const deeds = createDeeds();
  const marks = new Set<string>();
  const halfway = approval({
    async perform() {
      marks.add('a');
      throw new Error('No evidence.');
    },
    takeBack: async () => marks.clear(),
  });
  expect(await deeds.perform(halfway)).toBe(false);
  expect(deeds.state.failure).toBe('No evidence.');
  expect([...marks]).toEqual([]);
});

test('taking back waits until it is done', async () => {
  const order: string[] = [];
  const deeds = createDeeds();
  const slow = approval({
    perform: () => new Promise((resolve) => setTimeout(() => resolve(order.push('done')), 5)),
    takeBack: async () => order.push('taken back'),
  });
  void deeds.perform(slow);
  expect(deeds.undo()).toBe('approve');
  expect(deeds.state.states.size).toBe(0);
  await vi.waitFor(() => expect(order).toEqual(['done', 'taken back']));
  expect(deeds.undo()).toBeNull();
});
