import { useLayoutEffect } from 'react';
import { appearanceOf, dress, onSystemWishes, systemWishes } from './appearance.ts';
import { keepCopy } from './first-paint.ts';
import type { PreferenceStore } from './preferences.ts';

/** Keeps the page dressed as the preferences and the system have it, whatever of them changes. */
export function useAppearance(store: PreferenceStore): void {
  useLayoutEffect(() => {
    const dressPage = () => {
      dress(document.documentElement, appearanceOf(store.current, systemWishes()));
      keepCopy(store.current);
    };
    dressPage();
    const unsubscribe = store.subscribe(dressPage);
    const unlisten = onSystemWishes(dressPage);
    const refresh = () => void store.refresh();
    addEventListener('focus', refresh);
    return () => {
      unsubscribe();
      unlisten();
      removeEventListener('focus', refresh);
    };
  }, [store]);
}
