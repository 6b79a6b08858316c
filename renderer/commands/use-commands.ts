import { useEffect, useSyncExternalStore } from 'react';
import type { CommandId } from './catalogue.ts';
import { ariaKeys } from './key-names.ts';
import { keysChanged, keysOf, onChange } from './keymap.ts';
import { type Performers, provide } from './registry.ts';

/** Says what this screen can do; `performers` must be the same object until something about it changes. */
export function useCommands(performers: Performers): void {
  useEffect(() => provide(performers), [performers]);
}

export function useKeys(id: CommandId): readonly string[] {
  return useSyncExternalStore(onChange, () => keysOf(id));
}

export function useAriaKeys(id: CommandId): string | undefined {
  return ariaKeys(useKeys(id));
}

/** Renders again when any key changes. */
export function useChangedKeys(): void {
  useSyncExternalStore(onChange, keysChanged);
}
