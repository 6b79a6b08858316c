import { useMemo } from 'react';
import type { Performers } from '../commands/registry.ts';
import { useCommands } from '../commands/use-commands.ts';
import { usePreferenceStore } from '../preferences/preferences-context.ts';
import { changeTypeSize } from '../preferences/type-size.ts';

/** Larger and smaller type by the keys that zoom elsewhere; in Electron the menu's zoom takes them first. */
export function useTypeSizeCommands(): void {
  const store = usePreferenceStore();
  const performers = useMemo(
    (): Performers => ({
      largerType: () => void changeTypeSize(store, 1),
      smallerType: () => void changeTypeSize(store, -1),
      usualType: () => void changeTypeSize(store, 0),
    }),
    [store],
  );
  useCommands(performers);
}
