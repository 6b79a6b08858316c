import { expect, test } from 'vitest';
import { defaultSettings, type LibrarySettings } from '../../shared/settings.ts';
import { counting, settingsKind } from './settings-schema.ts';

const settings = (more: Partial<LibrarySettings>): LibrarySettings => ({
  ...defaultSettings,
  revision: 1,
  modified: '2026',
  writer: 'ana',
  ...more,
});

test.each<[string, Partial<LibrarySettings>, Partial<LibrarySettings>]>([
  ['more changes', { revision: 2, modified: '2025' }, {}],
  ['a later change', { modified: '2027', writer: 'a' }, {}],
  ['another writer at one time', { writer: 'bo' }, {}],
  ['a change by hand, which nobody counts', { verdictScale: [] }, {}],
])('of two copies one counts, whichever is read first: %s', (_case, a, b) => {
  const [one, other] = [settings(a), settings(b)];
  expect(counting(one, other)).toEqual(one);
  expect(counting(other, one)).toEqual(one);
  expect(settingsKind.unite(other, one)).toEqual(one);
});
