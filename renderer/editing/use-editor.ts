import { useCallback, useSyncExternalStore } from 'react';
import { inPassing, whenCalm } from '../ui/when-calm.ts';
import type { ArticleEditor } from './article-editor.ts';

/** `read` must give the same value until it changes: a getter of the editor, never a fresh object. */
export function useEditor<T>(editor: ArticleEditor, read: (editor: ArticleEditor) => T): T {
  return useSyncExternalStore(editor.subscribe, () => read(editor));
}

/** The same for `saving` and `pending`, which change with every mark and are seen in passing. */
export function useSaving<T>(editor: ArticleEditor, read: (editor: ArticleEditor) => T): T {
  const subscribe = useCallback(
    (listener: () => void) => editor.subscribeToSaving(() => inPassing(listener)),
    [editor],
  );
  return useSyncExternalStore(subscribe, () => read(editor));
}

/**
 * For what stands beside the text. While the focus is in the text it follows the text; what is typed or clicked
 * beside the text shows at once.
 */
export function useEditorBeside<T>(editor: ArticleEditor, read: (editor: ArticleEditor) => T): T {
  const subscribe = useCallback(
    (listener: () => void) =>
      editor.subscribe(() => {
        if (document.activeElement?.closest('.article-text')) whenCalm(listener);
        else listener();
      }),
    [editor],
  );
  return useSyncExternalStore(subscribe, () => read(editor));
}
