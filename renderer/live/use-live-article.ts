import { useEffect } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { Editors } from '../editing/editors.ts';
import { useHost } from '../host/host-context.ts';
import { isTyping } from '../ui/typing.ts';
import { changesFeedOf } from './changes-feed.ts';
import { untilIdle } from './idle.ts';
import { paced } from './pacing.ts';
import { concerns } from './use-changes.ts';

/**
 * Takes in what others do to the open article, as they do it. A note that is being typed stays as it is until its field
 * is left; then whatever was left out is taken in.
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
    // What cannot be read now can still be marked; saving will say what is wrong, and nothing is lost meanwhile.
    const refresh = paced(async () => {
      await untilIdle();
      const typing = isTyping(document.activeElement);
      onNewEditor(await editors.open(id));
      leftOut = typing;
    });
    let leftOut = false;
    const stopListening = changesFeedOf(api).subscribe((changes) => {
      if (concerns(changes, id)) refresh.want();
    }, id);
    const onFocusOut = (event: FocusEvent) => {
      if (leftOut && isTyping(event.target)) refresh.want();
    };
    addEventListener('focus', refresh.want);
    addEventListener('focusout', onFocusOut);
    return () => {
      refresh.stop();
      stopListening();
      removeEventListener('focus', refresh.want);
      removeEventListener('focusout', onFocusOut);
    };
  }, [api, editors, id, onNewEditor]);
}
