import { useSyncExternalStore } from 'react';
import type { ArticleEditor } from './article-editor.ts';

/** `read` must give the same value until it changes: a getter of the editor, never a fresh object. */
export function useEditor<T>(editor: ArticleEditor, read: (editor: ArticleEditor) => T): T {
  return useSyncExternalStore(editor.subscribe, () => read(editor));
}
