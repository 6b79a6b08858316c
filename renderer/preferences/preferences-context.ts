import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Preferences } from '../../shared/preferences.ts';
import type { PreferenceStore } from './preferences.ts';

export const PreferencesContext = createContext<PreferenceStore | null>(null);

export function usePreferenceStore(): PreferenceStore {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error('usePreferenceStore needs a PreferencesContext above it');
  return store;
}

export function usePreferences(): Preferences {
  const store = usePreferenceStore();
  return useSyncExternalStore(store.subscribe, () => store.current);
}
