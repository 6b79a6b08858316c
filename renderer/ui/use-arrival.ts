import { useEffect, useLayoutEffect, useRef } from 'react';
import { announce } from './announcer.tsx';

/**
 * Gives the focus to where one begins on a screen that one has just come to, as soon as that is there. Whoever went
 * somewhere else meanwhile stays there.
 *
 * @param told the screen's name, where what has the focus then does not say it
 */
export function useArrival(
  isThere: boolean,
  first: () => HTMLElement | null | undefined,
  told?: string,
): void {
  const waiting = useRef<Element | null>(null);
  useLayoutEffect(() => {
    waiting.current = document.activeElement;
  }, []);
  useEffect(() => {
    if (!isThere || !waiting.current) return;
    const isFree = hasNoPlace(document.activeElement, waiting.current);
    waiting.current = null;
    const element = isFree ? first() : undefined;
    element?.focus();
    if (element && told) announce(told);
  });
}

/** On nothing, on the name of the screen, or still on what one came by: links to screens stay while screens change. */
function hasNoPlace(focused: Element | null, cameBy: Element): boolean {
  return (
    !focused?.matches('body *') ||
    focused.matches('.screen-title') ||
    (focused === cameBy && focused.matches('.top-bar *'))
  );
}
