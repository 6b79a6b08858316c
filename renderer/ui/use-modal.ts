import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Opens a dialog over everything else as soon as it is there. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of what is inside, which may then take the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    // One that is taken away while it is open would keep the focus that it has to give back.
    return () => element?.close();
  }, []);
  return dialog;
}
