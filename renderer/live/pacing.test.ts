import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from './pacing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lasting = (milliseconds: number) =>
  vi.fn(() => new Promise<void>((done) => void setTimeout(done, milliseconds)));

test('what is wanted again and again is done once, and once more when it was wanted meanwhile', async () => {
  const task = lasting(10);
  const { want } = paced(task, async () => {});
  for (let time = 0; time < 5; time += 1) want();
  await vi.advanceTimersByTimeAsync(155);
  expect(task).toHaveBeenCalledTimes(1);
  want();
  want();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(task).toHaveBeenCalledTimes(2);
});

test('it rests nine times as long as it ran, whatever it waited for somebody to pause', async () => {
  const task = lasting(100);
  const { want } = paced(task, () => new Promise((idle) => void setTimeout(idle, 4_000)));
  want();
  await vi.advanceTimersByTimeAsync(150 + 4_000 + 100);
  want();
  await vi.advanceTimersByTimeAsync(890 + 4_000);
  expect(task).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(20);
  expect(task).toHaveBeenCalledTimes(2);
});

test('a run that a sleeping machine drew out is followed by the next within half a minute', async () => {
  const task = lasting(8 * 3_600_000);
  const { want } = paced(task, async () => {});
  want();
  await vi.advanceTimersByTimeAsync(150 + 8 * 3_600_000);
  want();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(task).toHaveBeenCalledTimes(2);
});

test('nothing is done any more once it is stopped, not even what waits for a pause', async () => {
  const task = lasting(10);
  const { want, stop } = paced(task, () => new Promise((idle) => void setTimeout(idle, 500)));
  want();
  await vi.advanceTimersByTimeAsync(300);
  stop();
  await vi.advanceTimersByTimeAsync(5_000);
  want();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(task).not.toHaveBeenCalled();
});

test('a task that fails is paced like any other', async () => {
  const task = vi.fn(() => Promise.reject(new Error('away')));
  const { want } = paced(task, async () => {});
  want();
  await vi.advanceTimersByTimeAsync(200);
  want();
  await vi.advanceTimersByTimeAsync(200);
  expect(task).toHaveBeenCalledTimes(2);
});
