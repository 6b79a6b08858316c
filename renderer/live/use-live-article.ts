import { useEffect } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { Editors, Refreshed } from '../editing/editors.ts';
import { askAgainAfter } from '../host/asking-again.ts';
import { useHost } from '../host/host-context.ts';
import { isTyping } from '../ui/typing.ts';
import { changesFeedOf } from './changes-feed.ts';
import { paced } from './pacing.ts';
import { concerns } from './use-changes.ts';

/**
 * Takes in what others do to the open article, as they do it. A note that is being typed stays as it is until its field
 * is left; then whatever was passed over is taken in.
 *
 * @param onNewEditor the article has a new version, and an editor of its own for it
 */
export function useLiveArticle(
  editors: Editors,
  id: string,
  onNewEditor: (editor: ArticleEditor) => void,
): void {
  const { api } = useHost();
  useEffect(() => {
    let stopWaiting = () => {};
    let newest: string | undefined;
    const refresh = paced(async () => {
      // An article that was just added is told of when it has been read already.
      const read = editors.readUpTo(id, newest);
      // What cannot be read now can still be marked; saving will say what is wrong, and nothing is lost meanwhile.
      const refreshed = read ? { editor: read } : await editors.refresh(id).catch(() => undefined);
      stopWaiting();
      if (!refreshed) {
        stopWaiting = after(askAgainAfter, refresh.want);
        return;
      }
      const stopFree = onceFree(refreshed, refresh.want);
      // Another text would take the field from under whoever is typing.
      const stopLeft = isTyping(document.activeElement) ? onceLeft(refresh.want) : undefined;
      if (!stopLeft) onNewEditor(refreshed.editor);
      stopWaiting = () => {
        stopFree();
        stopLeft?.();
      };
    });
    const stopListening = changesFeedOf(api).subscribe((changes, own) => {
      if (own || !concerns(changes, id)) return;
      newest = changes.cursor;
      refresh.want();
    }, id);
    return () => {
      refresh.stop();
      stopWaiting();
      stopListening();
    };
  }, [api, editors, id, onNewEditor]);
}

/** Nobody tells a second time of what was passed over. Returns how to stop waiting. */
function onceFree({ editor, passedOver }: Refreshed, want: () => void): () => void {
  if (passedOver === 'inHand') return onceLeft(want);
  if (passedOver === undefined) return () => {};
  // Where nothing is pending any more, it was saved while the answer was on its way.
  return editor.pending ? editor.subscribeToSaved(want) : after(0, want);
}

function onceLeft(want: () => void): () => void {
  addEventListener('focusout', want);
  return () => removeEventListener('focusout', want);
}

function after(milliseconds: number, want: () => void): () => void {
  const timer = setTimeout(want, milliseconds);
  return () => clearTimeout(timer);
}
