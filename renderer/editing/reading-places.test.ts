import { expect, test } from 'vitest';
import { createReadingPlaces } from './reading-places.ts';

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

test('a place is written when it is another one', async () => {
  const { places, kept } = placesOn({ a: { sentence: 's3', top: 0.2 } });
  await places.load('a');
  places.keep('a', { sentence: 's3', top: 0.2 });
  places.keep('a', { sentence: 's4', top: 0.2 });
  places.keep('a', { sentence: 's4', top: 0.6 });
  places.keep('a', { sentence: 's4', top: 0.601 });
  places.keep('b', { sentence: 's4', top: 0.6 });
  expect(kept).toEqual([
    { article: 'a', sentence: 's4', top: 0.2 },
    { article: 'a', sentence: 's4', top: 0.6 },
    { article: 'b', sentence: 's4', top: 0.6 },
  ]);
});
