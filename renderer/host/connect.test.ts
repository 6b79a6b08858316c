import { expect, test, vi } from 'vitest';
import { connect, freshFor } from './connect.ts';

test('what was asked ahead goes to the first who asks, and to nobody once it is old', async () => {
  vi.useFakeTimers();
  const readPlace = vi.fn(async () => ({ ok: true, value: null }));
  vi.stubGlobal('window', { assay: { readPlace } });
  const { api, ahead } = connect();
  const ask = () => api.readPlace({ article: 'a' });

  await ahead('readPlace', { article: 'a' });
  await ask();
  expect(readPlace).toHaveBeenCalledTimes(1);
  await ask();
  expect(readPlace).toHaveBeenCalledTimes(2);

  await ahead('readPlace', { article: 'a' });
  await vi.advanceTimersByTimeAsync(freshFor);
  await ask();
  expect(readPlace).toHaveBeenCalledTimes(4);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
