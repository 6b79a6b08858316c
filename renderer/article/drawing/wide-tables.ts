import { messages } from '../../messages/messages.ts';
import { setAttributes } from './element.ts';

export interface TableWatch {
  /** The tables in it, from now on. */
  watch(part: Element): void;
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
    for (const { target } of entries) {
      const isWide = target.scrollWidth > target.clientWidth;
      setAttributes(target, {
        role: isWide ? 'group' : undefined,
        tabindex: isWide ? 0 : undefined,
        'aria-label': isWide ? messages().article.wideTable : undefined,
      });
    }
  };
  const frames = (part: Element) => part.querySelectorAll('.table-frame');
  return {
    watch(part) {
      for (const frame of frames(part)) {
        observer ??= new ResizeObserver(observe);
        observer.observe(frame);
      }
    },
    leave(part) {
      for (const frame of frames(part)) observer?.unobserve(frame);
    },
    dispose: () => observer?.disconnect(),
  };
}
