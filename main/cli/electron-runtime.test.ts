import { expect, test } from 'vitest';
import { couldNotRun, whyNoWindow } from './electron-runtime.ts';

test.each([
  ['linux', {}, 1000, 'There is no screen'],
  ['linux', { DISPLAY: '' }, 1000, 'There is no screen'],
  ['linux', { DISPLAY: ':0' }, 0, 'does not open for root'],
  ['linux', { DISPLAY: ':0' }, 1000, undefined],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000, undefined],
  ['darwin', {}, 501, undefined],
  ['win32', {}, undefined, undefined],
] as const)('on %s with %j as user %s', (platform, environment, user, why) => {
  const said = whyNoWindow(platform, environment, user);
  if (why === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(why);
});

test.each([
  [{ code: 0, signal: null }, false],
  [{ code: 1, signal: null }, false],
  [{ code: null, signal: 'SIGTERM' }, false],
  [{ code: null, signal: 'SIGINT' }, false],
  [{ code: 127, signal: null }, true],
  [{ code: null, signal: 'SIGTRAP' }, true],
])('a runtime that ended with %j could not run: %s', (ended, unable) => {
  expect(couldNotRun(ended)).toBe(unable);
});
