import { useEffect } from 'react';
import { usePreferenceStore } from '../preferences/preferences-context.ts';
import { changeTypeSize, typeSizeStep } from '../preferences/type-size.ts';
import { isCommandKey } from '../ui/typing.ts';

/** Larger and smaller type by the keys that zoom elsewhere; in Electron the menu's zoom takes them first. */
export function useTypeSizeKeys(): void {
  const store = usePreferenceStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = isCommandKey(event) ? typeSizeStep(event) : undefined;
      if (step !== undefined && changeTypeSize(store, step)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}
