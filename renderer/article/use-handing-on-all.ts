import { useRef, useState } from 'react';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { untilSaved } from '../editing/until-saved.ts';
import { useHost } from '../host/host-context.ts';
import { messages } from '../messages/messages.ts';
import { decisionDeed } from '../review/deciding.ts';
import type { Deed } from '../review/deeds.ts';
import { useDeeds, useDeedsState } from '../review/use-deeds.ts';
import { announce } from '../ui/announcer.tsx';
import { messageOf } from '../ui/failure-message.ts';
import { nothingLeftOf } from './nothing-left.ts';

/** As many as one request may be about. */
const most = 10_000;

/** Whoever has read an article hands on everything of theirs in it; taken back in one step. */
export function useHandingOnAll(
  editor: ArticleEditor,
  done: () => Promise<unknown>,
): {
  handOnAll(): Promise<void>;
  /** Of what was handed on a moment ago; what was decided since comes first. */
  readonly takeBack: { readonly name: string; perform(): void } | undefined;
} {
  const { api } = useHost();
  const deeds = useDeeds();
  const { undoable } = useDeedsState();
  const [handedOn, setHandedOn] = useState<Deed>();
  const last = useRef(Promise.resolve());
  const words = messages().review;

  const ownDrafts = async () => {
    await untilSaved(editor);
    const filter = { desk: 'myDrafts', articles: [editor.article.id] } as const;
    return (await api.reviewQueue({ filter, limit: most })).items;
  };
  const handOnAllNow = async () => {
    try {
      const drafts = await ownDrafts();
      if (drafts.length === 0) {
        nothingLeftOf(editor).say('draft');
        return;
      }
      const deed = decisionDeed(api, drafts, 'ready');
      if (!(await deeds.perform(deed))) return;
      setHandedOn(deed);
      announce(words.said.ready);
    } catch (error) {
      announce(messageOf(error));
    } finally {
      await done();
    }
  };
  /** One after the other: the next finds only drafts that the one before left. */
  const handOnAll = () => {
    last.current = last.current.then(handOnAllNow, handOnAllNow);
    return last.current;
  };
  const takeBack = () => {
    const undone = deeds.undo();
    setHandedOn(undefined);
    if (undone === null) return;
    announce(words.undone(undone));
    const leave = deeds.subscribe(() => {
      if (deeds.state.pending > 0) return;
      leave();
      void done();
    });
  };
  const isLast = handedOn !== undefined && handedOn === undoable;
  return { handOnAll, takeBack: isLast ? { name: handedOn.name, perform: takeBack } : undefined };
}
