import { defaultPreferences, type Preferences } from '../../shared/preferences.ts';
import { appearanceOf, dress, systemWishes } from './appearance.ts';

const key = 'assay-appearance';

/**
 * The page is dressed before anything is painted, from a copy of the preferences in the browser's storage: the host is
 * asked at the same time, but its answer takes longer than a first paint. The copy is only ever a guess.
 */
export function dressAtOnce(): void {
  dress(document.documentElement, appearanceOf(guessedPreferences(), systemWishes()));
}

export function keepCopy(preferences: Preferences): void {
  try {
    const copy = JSON.stringify(preferences);
    if (localStorage.getItem(key) !== copy) localStorage.setItem(key, copy);
  } catch {
    // Without storage the first moment is in the system's colours.
  }
}

/** Until the host has answered. */
export function guessedPreferences(): Preferences {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return { ...defaultPreferences, ...(copy as Partial<Preferences>) };
  } catch {
    return defaultPreferences;
  }
}
