import { useEffect, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { SavingState } from '../editing/saving.ts';
import { useSaving } from '../editing/use-editor.ts';
import { messages } from '../messages/messages.ts';

/** Whether everything is on the disk. */
export function SavingNote({ editor }: { readonly editor: ArticleEditor }) {
  const saving = useSettled(useSaving(editor, (e) => e.saving));
  const words = messages().article;
  if (saving.state === 'failed')
    return (
      <span className="saving-failed" role="alert">
        {words.notSaved(saving.message)}{' '}
        <button type="button" className="link-button" onClick={() => editor.retrySaving()}>
          {messages().ui.tryAgain}
        </button>
      </span>
    );
  return (
    <span className="quiet" data-testid="saving">
      {saving.state === 'saved' ? words.saved : words.saving}
    </span>
  );
}

/** Milliseconds. */
const rest = 300;

/**
 * Who marks sentence after sentence would see two words take turns, each a frame in the way of the next mark. "Saved" is
 * said when it has been true for a moment.
 */
function useSettled(saving: SavingState): SavingState {
  const [settled, setSettled] = useState(saving);
  useEffect(() => {
    if (saving.state !== 'saved') {
      setSettled(saving);
      return;
    }
    const timer = setTimeout(() => setSettled(saving), rest);
    return () => clearTimeout(timer);
  }, [saving]);
  return settled;
}
