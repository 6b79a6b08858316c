import { expect, test } from 'vitest';
import { defaultPreferences } from '../../shared/preferences.ts';
import { appearanceOf } from './appearance.ts';

const plain = { dark: false, moreContrast: false, reducedMotion: false };

test.each([
  ['system', {}, 'light', 'usual'],
  ['system', { dark: true }, 'dark', 'usual'],
  ['system', { moreContrast: true }, 'light', 'more'],
  ['light', { dark: true }, 'light', 'usual'],
  ['dark', {}, 'dark', 'usual'],
  ['dark', { moreContrast: true }, 'dark', 'more'],
  ['contrast', {}, 'light', 'more'],
  ['contrast', { dark: true }, 'dark', 'more'],
] as const)('%s on a system that wants %j', (theme, wishes, light, contrast) => {
  expect(appearanceOf({ ...defaultPreferences, theme }, { ...plain, ...wishes })).toMatchObject({
    theme: light,
    contrast,
  });
});

test('the system’s wish for less motion holds whatever was chosen', () => {
  expect(appearanceOf(defaultPreferences, { ...plain, reducedMotion: true }).motion).toBe('none');
  expect(appearanceOf({ ...defaultPreferences, reducedMotion: true }, plain).motion).toBe('none');
  expect(appearanceOf(defaultPreferences, plain).motion).toBe('full');
});
