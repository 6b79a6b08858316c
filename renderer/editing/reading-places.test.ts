import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReadingPlaces } from './reading-places.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function placesOn(stored: Record<string, { sentence: string; top: number }> = {}) {
  const kept: unknown[] = [];
  const places = createReadingPlaces({
    readPlace: async ({ article }) => stored[article] ?? null,
    keepPlace: async (place) => {
      kept.push(place);
      return null;
    },
  });
  return { places, kept };
}

test('the device is asked once, and what is kept here goes before it', async () => {
  const { places } = placesOn({ a: { sentence: 's3', top: 0.2 } });
  expect(await places.load('a')).toEqual({ sentence: 's3', top: 0.2 });
  places.keep('a', { sentence: 's9', top: 0.5 });
  expect(await places.load('a')).toEqual({ sentence: 's9', top: 0.5 });
  expect(await places.load('b')).toBeNull();
});

test('scrolling through an article is written now and then, and leaving it at once', () => {
  const { places, kept } = placesOn();
  for (let at = 0; at < 100; at += 1) places.keep('a', { sentence: `s${at}`, top: 0.3 });
  expect(kept).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(kept).toEqual([{ article: 'a', sentence: 's99', top: 0.3 }]);
  places.keep('a', { sentence: 's1', top: 0.1 });
  places.flush();
  places.flush();
  expect(kept.slice(1)).toEqual([{ article: 'a', sentence: 's1', top: 0.1 }]);
});

test('a place that did not change is not written', async () => {
  const { places, kept } = placesOn({ a: { sentence: 's3', top: 0.2 } });
  await places.load('a');
  places.keep('a', { sentence: 's3', top: 0.2 });
  places.flush();
  expect(kept).toEqual([]);
});
