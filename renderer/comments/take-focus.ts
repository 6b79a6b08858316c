import { isTyping } from '../ui/typing.ts';

/**
 * The `ref` of what takes the place of what had the focus. It is there once the host has answered: whoever went elsewhere
 * meanwhile, or writes again, stays there.
 */
export function takeFocus(element: HTMLElement | null): void {
  const focused = document.activeElement;
  const isFree =
    focused === document.body ||
    (element?.closest('.threads')?.contains(focused) && !isTyping(focused));
  if (isFree) element?.focus();
}
