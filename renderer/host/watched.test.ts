import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TaskProgress } from '../../shared/api.ts';
import { watched } from './watched.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const progress: TaskProgress = { stage: 'fetching', done: 1 };

test('it is told how far the task is until it ends, and never later', async () => {
  const tell = vi.fn();
  const asked: ((progress: TaskProgress | null) => void)[] = [];
  const api = {
    taskProgress: () => new Promise<TaskProgress | null>((answer) => void asked.push(answer)),
  };
  let end = (_: string) => {};
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const outcome = watched(api, 'task', tell, ended);
  await vi.advanceTimersByTimeAsync(600);
  expect(asked).toHaveLength(2);
  asked[0]?.(progress);
  await vi.advanceTimersByTimeAsync(0);
  expect(tell.mock.calls).toEqual([[progress]]);
  end('done');
  expect(await outcome).toBe('done');
  asked[1]?.(progress);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tell).toHaveBeenCalledTimes(1);
  expect(asked).toHaveLength(2);
});

test('a task that fails, fails; a host that cannot tell how far it is fails nothing', async () => {
  const api = { taskProgress: () => Promise.reject(new Error('away')) };
  const outcome = watched(
    api,
    'task',
    () => {},
    new Promise((_, fail) => void setTimeout(() => fail(new Error('full')), 600)),
  );
  const failed = expect(outcome).rejects.toThrow('full');
  await vi.advanceTimersByTimeAsync(600);
  await failed;
});
