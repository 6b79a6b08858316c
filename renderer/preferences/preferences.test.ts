import { expect, test, vi } from 'vitest';
import type { Api } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { defaultPreferences, type Preferences } from '../../shared/preferences.ts';
import { createPreferences } from './preferences.ts';

function storeOn(fail = () => false) {
  let stored = defaultPreferences;
  const sent: Partial<Preferences>[] = [];
  const api = {
    readPreferences: async () => stored,
    changePreferences: async (change: Partial<Preferences>) => {
      if (fail()) throw new FailureError({ reason: 'hostUnreachable' });
      sent.push(change);
      stored = { ...stored, ...change };
      return stored;
    },
  } as unknown as Api;
  return { store: createPreferences(api, stored), api, sent, stored: () => stored };
}

test('only what changed is sent, and undo sends it back', async () => {
  const { store, sent } = storeOn();
  store.change({ theme: 'dark', typeSize: 19 });
  expect(store.current.theme).toBe('dark');
  await vi.waitFor(() => expect(sent).toEqual([{ theme: 'dark' }]));
  expect(store.undo()).toBe(true);
  await vi.waitFor(() => expect(sent).toEqual([{ theme: 'dark' }, { theme: 'system' }]));
  expect(store.redo()).toBe(true);
  expect(store.current.theme).toBe('dark');
  expect(store.redo()).toBe(false);
});

test('a slider on its way is one step; the next drag is another', () => {
  const { store } = storeOn();
  for (const typeSize of [20, 21, 22]) store.change({ typeSize }, 'typeSize');
  store.seal();
  store.change({ typeSize: 30 }, 'typeSize');
  store.undo();
  expect(store.current.typeSize).toBe(22);
  store.undo();
  expect(store.current.typeSize).toBe(19);
  expect(store.canUndo).toBe(false);
});

test('reset is a step like any other and leaves the keys alone', () => {
  const { store } = storeOn();
  store.change({ keys: { undo: ['Ctrl+U'] } });
  store.change({ measure: 90, language: 'de' });
  store.reset();
  expect(store.current).toEqual({ ...defaultPreferences, keys: { undo: ['Ctrl+U'] } });
  store.undo();
  expect(store.current.measure).toBe(90);
});

test('what could not be kept goes with the next change', async () => {
  let failing = true;
  const { store, sent, stored } = storeOn(() => failing);
  store.change({ palette: 'colourBlind' });
  await vi.waitFor(() => expect(store.failure).toContain('Assay is not answering'));
  failing = false;
  store.change({ typeface: 'sans' });
  await vi.waitFor(() => expect(sent).toEqual([{ palette: 'colourBlind', typeface: 'sans' }]));
  expect(store.failure).toBeNull();
  expect(stored()).toEqual(store.current);
});

test('another window’s change is taken in', async () => {
  const { store, api } = storeOn();
  const there = createPreferences(api, store.current);
  there.change({ lineHeight: 2 });
  await vi.waitFor(async () => {
    await store.refresh();
    expect(store.current.lineHeight).toBe(2);
  });
  expect(store.canUndo).toBe(false);
});
