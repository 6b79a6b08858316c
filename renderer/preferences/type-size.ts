import { defaultPreferences, preferenceRanges } from '../../shared/preferences.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import type { PreferenceStore } from './preferences.ts';

/** Gives whether there was anything to change: at the end of the range the key is left to the zoom of the page. */
export function changeTypeSize(store: PreferenceStore, by: 1 | -1 | 0): boolean {
  const { least, most, step } = preferenceRanges.typeSize;
  const before = store.current.typeSize;
  const wanted = by === 0 ? defaultPreferences.typeSize : before + by * step;
  const typeSize = Math.min(most, Math.max(least, wanted));
  if (typeSize === before) return false;
  store.change({ typeSize }, 'typeSize by key');
  announce(messages().settings.typeSizeNow(typeSize));
  return true;
}
