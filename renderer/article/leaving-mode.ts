import type { ArticleEditor } from '../editing/article-editor.ts';
import { isModalOpen } from '../ui/modal.ts';
import { sentenceElement } from './focus.ts';

/**
 * Some modes are about the sentence that has the focus: whoever points at something, or goes to a field, leaves them. A
 * dialog only lies over them. Returns how to stop watching.
 */
export function onLeavingMode(editor: ArticleEditor, leave: () => void): () => void {
  const look = ({ target }: FocusEvent) => {
    if (target !== sentenceElement(editor.current) && !isModalOpen()) leave();
  };
  addEventListener('focusin', look);
  addEventListener('pointerdown', leave);
  return () => {
    removeEventListener('focusin', look);
    removeEventListener('pointerdown', leave);
  };
}
