import { expect, test, vi } from 'vitest';
import type { AnnotationChange } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { askAgainAfter } from '../host/asking-again.ts';
import { createSaver } from './saving.ts';

const change = (id: string, note = ''): AnnotationChange => ({
  id,
  range: { start: 0, end: 9 },
  judgement: { label: 'fact', note },
});

function fakeDisk() {
  const requests: {
    changes: readonly AnnotationChange[];
    succeed(): void;
    fail(): void;
  }[] = [];
  const send = (changes: readonly AnnotationChange[]) =>
    new Promise<void>((resolve, reject) => {
      const failure = new FailureError({ reason: 'libraryUnwritable', path: '/x', cause: 'full' });
      requests.push({ changes, succeed: resolve, fail: () => reject(failure) });
    });
  return { requests, send };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('changes made while one is being written go together in the next request', async () => {
  const { requests, send } = fakeDisk();
  const saver = createSaver(
    send,
    () => {},
    () => {},
  );
  saver.save(change('a'));
  await settle();
  saver.save(change('b', 'first'));
  saver.save(change('b', 'last'));
  await settle();
  expect(requests).toHaveLength(1);
  requests[0]?.succeed();
  await settle();
  expect(requests[1]?.changes).toEqual([change('b', 'last')]);
  expect(saver.pending).toBe(true);
  requests[1]?.succeed();
  await settle();
  expect(saver.state).toEqual({ state: 'saved' });
  expect(saver.pending).toBe(false);
});

test('what is changed in one turn goes in one request, boundaries and marks', async () => {
  const sent: unknown[] = [];
  const saver = createSaver(
    async (...batch) => sent.push(batch),
    () => {},
    () => {},
  );
  saver.saveBoundary({ offset: 7, begins: true });
  saver.save(change('a'));
  saver.save(change('b'));
  await settle();
  expect(sent).toEqual([[[change('a'), change('b')], [{ offset: 7, begins: true }]]]);
});

test('after a failure nothing is lost, later edits win, and what is saved is told by name', async () => {
  const { requests, send } = fakeDisk();
  const saved = vi.fn();
  const saver = createSaver(send, () => {}, saved);
  saver.save(change('a', 'old'));
  saver.save(change('b'));
  await settle();
  requests[0]?.fail();
  await settle();
  expect(saver.state).toMatchObject({ state: 'failed', message: expect.stringContaining('full') });
  expect(saved).not.toHaveBeenCalled();
  saver.save(change('a', 'new'));
  await settle();
  expect(requests[1]?.changes).toEqual([change('b'), change('a', 'new')]);
  requests[1]?.succeed();
  await settle();
  expect(saver.state).toEqual({ state: 'saved' });
  expect(saved).toHaveBeenCalledExactlyOnceWith(['b', 'a']);
});

test('what could not be saved is tried again by itself, and nobody is told twice that it cannot be', async () => {
  vi.useFakeTimers();
  const { requests, send } = fakeDisk();
  const states: string[] = [];
  const saver = createSaver(
    send,
    () => states.push(saver.state.state),
    () => {},
  );
  saver.save(change('a'));
  await vi.advanceTimersByTimeAsync(0);
  for (const time of [0, 1]) {
    requests[time]?.fail();
    await vi.advanceTimersByTimeAsync(askAgainAfter);
    expect(requests).toHaveLength(time + 2);
  }
  expect(states).toEqual(['saving', 'failed']);
  requests[2]?.succeed();
  await vi.advanceTimersByTimeAsync(0);
  expect(states).toEqual(['saving', 'failed', 'saved']);
  await vi.advanceTimersByTimeAsync(10 * askAgainAfter);
  expect(requests).toHaveLength(3);
  vi.useRealTimers();
});
