import { messages } from '../messages/messages.ts';
import { commandKey, KeyCap } from '../ui/key-cap.tsx';
import type { EditedSetting } from './use-edited-setting.ts';

interface Props {
  readonly edited: Omit<EditedSetting<unknown>, 'value' | 'change'>;
  /** What undo and redo are called, where several settings have their own. */
  readonly words?: { readonly undo: string; readonly redo: string };
}

/** Whether it is on disk, and the way back. */
export function ScaleFoot({ edited, words: own }: Props) {
  const words = { ...messages().scale, ...own };
  const { saving, canUndo, canRedo, undo, redo, retry } = edited;
  return (
    <p className="scale-foot">
      <button type="button" className="link-button" disabled={!canUndo} onClick={undo}>
        {words.undo} <KeyCap>{`${commandKey} Z`}</KeyCap>
      </button>
      <button type="button" className="link-button" disabled={!canRedo} onClick={redo}>
        {words.redo} <KeyCap>{`${commandKey} Y`}</KeyCap>
      </button>
      <output className={saving.state === 'failed' ? 'saving-failed' : 'quiet'}>
        {saving.state === 'saved'
          ? words.saved
          : saving.state === 'saving'
            ? words.saving
            : saving.message}
      </output>
      {saving.state === 'failed' ? (
        <button type="button" className="link-button" onClick={retry}>
          {words.tryAgain}
        </button>
      ) : null}
    </p>
  );
}
