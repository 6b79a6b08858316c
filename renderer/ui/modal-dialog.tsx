import type { ReactNode } from 'react';
import { useModal } from './use-modal.ts';

interface Props {
  /** Of the heading inside, or else `label` names it. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** The platform's own: it keeps the focus inside, gives it back, and Escape closes it, as does a click beside it. */
export function ModalDialog({ labelledBy, label, className, children, onClose }: Props) {
  const dialog = useModal();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the keyboard there is Escape
    <dialog
      ref={dialog}
      className={className ? `dialog ${className}` : 'dialog'}
      aria-labelledby={labelledBy}
      aria-label={label}
      onClose={() => {
        // The event comes a task later; by then another dialog may have taken this one's place.
        if (dialog.current && !dialog.current.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      {children}
    </dialog>
  );
}
