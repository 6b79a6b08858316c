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

/** As in a browser, with Ctrl or ⌘; keyboards have the plus in different places. */
export function typeSizeStep({ key }: Pick<KeyboardEvent, 'key'>): 1 | -1 | 0 | undefined {
  if (key === '+' || key === '=') return 1;
  if (key === '-' || key === '_') return -1;
  return key === '0' ? 0 : undefined;
}
