import { messages } from '../messages/messages.ts';
import { CloseButton, ModalDialog } from '../ui/modal-dialog.tsx';

interface Props {
  readonly count: number;
  onEmpty(): void;
  onClose(): void;
}

/** The one thing that cannot be undone asks first. */
export function EmptyBinDialog({ count, onEmpty, onClose }: Props) {
  const words = messages().bin;
  return (
    <ModalDialog title={words.confirm(count)} onClose={onClose}>
      <p>{words.confirmLead}</p>
      <p className="button-row">
        <CloseButton>{words.keep}</CloseButton>
        <button type="button" className="button danger" onClick={onEmpty}>
          {words.confirmNow}
        </button>
      </p>
    </ModalDialog>
  );
}
