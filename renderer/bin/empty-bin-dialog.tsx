import { messages } from '../messages/messages.ts';
import { useModal } from '../ui/use-modal.ts';

interface Props {
  readonly count: number;
  onEmpty(): void;
  onClose(): void;
}

/** The one thing that cannot be undone asks first. */
export function EmptyBinDialog({ count, onEmpty, onClose }: Props) {
  const words = messages().bin;
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="empty-bin-title" onClose={onClose}>
      <h2 id="empty-bin-title">{words.confirm(count)}</h2>
      <p>{words.confirmLead}</p>
      <p className="button-row">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.keep}
        </button>
        <button type="button" className="button danger" onClick={onEmpty}>
          {words.confirmNow}
        </button>
      </p>
    </dialog>
  );
}
