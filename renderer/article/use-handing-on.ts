import { useCallback } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { untilSaved } from '../editing/until-saved.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { decisionDeed } from '../review/deciding.ts';
import { useDeeds, useDeedsState } from '../review/use-deeds.ts';
import { announce } from '../ui/announcer.tsx';

/** The mark as it is now goes to whoever reviews; what is still being saved is waited for. */
export function useHandingOn(
  editor: ArticleEditor,
  done: () => Promise<unknown>,
): {
  handOn(mark: string, answer?: string): Promise<boolean>;
  readonly refused: string | undefined;
} {
  const { api } = useHost();
  const deeds = useDeeds();
  const { failure } = useDeedsState();
  const handOn = useCallback(
    async (mark: string, answer?: string) => {
      await untilSaved(editor);
      const article = editor.article.id;
      const decided = [{ article, mark }];
      const accepted = await deeds.perform(decisionDeed(api, decided, 'ready', answer));
      if (accepted) announce(messages().review.said.ready);
      await done();
      return accepted;
    },
    [api, deeds, editor, done],
  );
  return { handOn, refused: failure };
}
