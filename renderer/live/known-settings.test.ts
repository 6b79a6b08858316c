import { expect, test, vi } from 'vitest';
import { defaultSettings, type LibrarySettings } from '../../shared/settings.ts';
import type { Changes, ChangesFeed } from './changes-feed.ts';
import { createKnownSettings } from './known-settings.ts';

const numbered = (revision: number): LibrarySettings => ({ ...defaultSettings, revision });

/** A library whose readings are answered one by one, as the test says. */
function library() {
  const readings: { resolve(settings: LibrarySettings): void; reject(why: Error): void }[] = [];
  const heard: Parameters<ChangesFeed['subscribe']>[0][] = [];
  const known = createKnownSettings(
    () => new Promise((resolve, reject) => void readings.push({ resolve, reject })),
    {
      subscribe: (listener) => {
        heard.push(listener);
        return () => {};
      },
    },
  );
  const change = (what: Partial<Changes>) => {
    for (const listener of heard)
      listener({ articles: [], settings: false, everything: false, ...what }, false);
  };
  return { readings, known, change };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

test('whoever comes later finds what was read before, and nobody is asked again', async () => {
  const { readings, known } = library();
  const leave = known.subscribe(() => {});
  expect(known.current).toBeUndefined();
  readings[0]?.resolve(numbered(1));
  await turn();
  leave();
  known.subscribe(() => {});
  expect(known.current).toEqual(numbered(1));
  expect(readings).toHaveLength(1);
});

test.each([
  ['settings', { settings: true }, 2],
  ['everything', { everything: true }, 2],
  ['an article', { articles: ['a'] }, 1],
] as const)('a change of %s, even while nobody wants them', async (_what, change, asked) => {
  const { readings, known, change: happens } = library();
  const told = vi.fn();
  known.subscribe(() => {})();
  readings[0]?.resolve(numbered(1));
  await turn();
  happens(change);
  expect(readings).toHaveLength(asked);
  known.subscribe(told);
  readings[1]?.resolve(numbered(2));
  await turn();
  expect(known.current?.revision).toBe(asked);
  expect(told).toHaveBeenCalledTimes(asked - 1);
});

test('a reading that began before a change made here does not undo it', async () => {
  const { readings, known } = library();
  known.subscribe(() => {});
  known.put(numbered(2));
  readings[0]?.resolve(numbered(1));
  await turn();
  expect(known.current).toEqual(numbered(2));
});

test('after a failure the next who wants them asks again', async () => {
  const { readings, known, change } = library();
  known.subscribe(() => {});
  readings[0]?.reject(new Error('away'));
  await turn();
  expect(known.current).toBeUndefined();
  known.subscribe(() => {});
  readings[1]?.resolve(numbered(1));
  await turn();
  // Nor is what was known before good enough, once it is said to be old.
  change({ settings: true });
  readings[2]?.reject(new Error('away'));
  await turn();
  known.subscribe(() => {});
  expect(readings).toHaveLength(4);
});

test('two who want them at once ask once', () => {
  const { readings, known } = library();
  known.subscribe(() => {});
  known.subscribe(() => {});
  expect(readings).toHaveLength(1);
});

test('what was changed here before anybody wanted them is read again when others change it', async () => {
  const { readings, known, change } = library();
  known.put(numbered(1));
  change({ settings: true });
  readings[0]?.resolve(numbered(2));
  await turn();
  known.subscribe(() => {});
  expect(known.current).toEqual(numbered(2));
});
