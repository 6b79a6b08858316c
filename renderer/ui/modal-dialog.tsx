import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';

interface Props {
  /** For whoever closes it when something is done. */
  readonly ref?: RefObject<HTMLDialogElement | null>;
  /** Its heading; where what is inside has one of its own, `label` names the dialog. */
  readonly title?: string;
  readonly label?: string;
  readonly className?: string;
  /** What is typed or chosen inside is not thrown away by a click beside it. */
  readonly keepsOpen?: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

/** The platform's own: it keeps the focus inside, gives it back, and Escape closes it, as does a click beside it. */
export function ModalDialog(props: Props) {
  const { title, label, className, keepsOpen = false, children, onClose } = props;
  const own = useRef<HTMLDialogElement>(null);
  const dialog = props.ref ?? own;
  const heading = useId();
  // Before the effects of what is inside, which may then take the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    // One that is taken away while it is open would keep the focus that it has to give back.
    return () => element?.close();
  }, [dialog]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the keyboard there is Escape
    <dialog
      ref={dialog}
      className={className ? `dialog ${className}` : 'dialog'}
      aria-labelledby={title === undefined ? undefined : heading}
      aria-label={label}
      onClose={() => {
        // The event comes a task later; by then another dialog may have taken this one's place.
        if (dialog.current && !dialog.current.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current && !keepsOpen) dialog.current.close();
      }}
    >
      {title === undefined ? null : <h2 id={heading}>{title}</h2>}
      {children}
    </dialog>
  );
}

/** Leaves the dialog that it stands in. */
export function CloseButton({ children }: { readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className="button"
      onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
    >
      {children}
    </button>
  );
}
