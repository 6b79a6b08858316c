import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { CommandId } from './catalogue.ts';
import { ariaKeys } from './key-names.ts';
import { keysChanged, keysOf, onChange } from './keymap.ts';
import { asPerformer, type Performer, type Performers, provide } from './registry.ts';

/** Says what this screen can do; `performers` must be the same object until something about it changes. */
export function useCommands(performers: Performers): void {
  useEffect(() => provide(performers), [performers]);
}

/**
 * The same for a screen that makes its performers anew whenever it is drawn.
 *
 * @param ids all that it can ever do: the same array always; what `performers` leaves out cannot be done now
 * @param before brings what is drawn up to date, before a command is about it; the same function always
 */
export function useChangingCommands(
  ids: readonly CommandId[],
  performers: Performers,
  before?: () => void,
): void {
  const latest = useRef(performers);
  // Not an ordinary effect: it must be the latest by the time `before` returns.
  useLayoutEffect(() => {
    latest.current = performers;
  });
  const standing = useMemo(
    (): Performers =>
      Object.fromEntries(
        ids.map((id): [CommandId, Performer] => {
          const performer = () => asPerformer(latest.current[id]);
          return [
            id,
            {
              run: () => {
                before?.();
                performer()?.run();
              },
              isEnabled: () => {
                const now = performer();
                return now !== undefined && (now.isEnabled?.() ?? true);
              },
            },
          ];
        }),
      ),
    [ids, before],
  );
  useCommands(standing);
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
