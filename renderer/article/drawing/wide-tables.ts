import { messages } from '../../messages/messages.ts';
import { setAttributes } from './element.ts';

export interface TableWatch {
  /** The tables in it from now on, and none of those before. The frame with the focus keeps it, and how far it is scrolled. */
  refill(part: Element, fill: () => void): void;
  leave(part: Element): void;
  dispose(): void;
}

/**
 * A table that is wider than the text scrolls by itself, and can be reached by Tab as long as it does: otherwise only the
 * sentences in it would bring it to its other side.
 */
export function watchTables(): TableWatch {
  let observer: ResizeObserver | undefined;
  const observe = (entries: readonly ResizeObserverEntry[]) => {
    for (const { target } of entries) tell(target, target.scrollWidth > target.clientWidth);
  };
  const frames = (part: Element) => [...part.querySelectorAll<HTMLElement>('.table-frame')];
  const leave = (part: Element) => {
    for (const frame of frames(part)) observer?.unobserve(frame);
  };
  return {
    refill(part, fill) {
      const focused = frames(part).indexOf(document.activeElement as HTMLElement);
      const scrolled = frames(part)[focused]?.scrollLeft ?? 0;
      leave(part);
      fill();
      for (const frame of frames(part)) {
        observer ??= new ResizeObserver(observe);
        observer.observe(frame);
        frame.addEventListener('keydown', keepKeys);
      }
      const again = frames(part)[focused];
      if (!again) return;
      // It was; should it be no more, that is seen with the next frame.
      tell(again, true);
      again.focus({ preventScroll: true });
      again.scrollLeft = scrolled;
    },
    leave,
    dispose: () => observer?.disconnect(),
  };
}

function tell(frame: Element, isWide: boolean): void {
  setAttributes(frame, {
    role: isWide ? 'group' : undefined,
    tabindex: isWide ? 0 : undefined,
    'aria-label': isWide ? messages().article.wideTable : undefined,
  });
}

/** What scrolls the frame with the focus goes to no other sentence. */
function keepKeys(event: KeyboardEvent): void {
  const { target, currentTarget, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (target !== currentTarget || altKey || ctrlKey || metaKey || shiftKey) return;
  if (key === 'ArrowLeft' || key === 'ArrowRight') event.stopPropagation();
}
