import type { ArticleEditor } from './article-editor.ts';
import type { SavingState } from './saving.ts';

/** Ends the edit in hand and waits until all of it is on disk, or has failed to get there, tried once more: the state says which. */
export function untilSaved(editor: ArticleEditor): Promise<SavingState> {
  editor.seal();
  editor.retrySaving();
  return new Promise((resolve) => {
    let stop = () => {};
    const look = () => {
      if (editor.pending && editor.saving.state !== 'failed') return;
      stop();
      resolve(editor.saving);
    };
    stop = editor.subscribeToSaving(look);
    look();
  });
}
