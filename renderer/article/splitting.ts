import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { focusSentence } from './focus.ts';
import { clearSelection } from './selecting.ts';

export function splitAt(editor: ArticleEditor, offset: number): void {
  if (!editor.split(offset)) return;
  clearSelection(editor);
  // The sentences are drawn anew; the focus goes back when they are there.
  requestAnimationFrame(() => focusSentence(editor.current));
  announce(messages().article.splitDone);
}

export function joinCurrent(editor: ArticleEditor): void {
  if (editor.join()) {
    clearSelection(editor);
    requestAnimationFrame(() => focusSentence(editor.current));
    announce(messages().article.joinDone);
  } else announce(messages().article.noNext);
}
