import { useLayoutEffect, useRef } from 'react';
import type { Writing } from './use-review.ts';

/** Whoever has written goes on at the mark that is before them then: the field that had the focus is gone. */
export function useFocusKept(writing: Writing | null): void {
  const before = useRef(writing);
  // Not an ordinary effect: by then something else may have been found to have it.
  useLayoutEffect(() => {
    if (before.current && !writing && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.queue-row[aria-current]')?.focus();
    before.current = writing;
  }, [writing]);
}
