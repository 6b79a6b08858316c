import { useLayoutEffect, useRef, useState } from 'react';
import type { Comment, Thread } from '../../shared/comment.ts';
import type { CommentChange } from '../../shared/review-operations.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../ui/announcer.tsx';
import { takeFocus } from './take-focus.ts';
import { ThreadView } from './thread-view.tsx';

interface Props {
  readonly article: string;
  readonly threads: readonly Thread[];
  /** Words that threads are about, where they are not beside them. */
  readonly quotes?: ReadonlyMap<Thread, string>;
  readonly people: readonly string[];
  readonly self: string | undefined;
  onChange(changes: readonly CommentChange[]): Promise<boolean>;
}

/** What is open first; what is resolved is there for whoever asks. Deleting asks nothing and can be taken back. */
export function ThreadList({ threads, quotes, ...rest }: Props) {
  const words = messages().comments;
  const { onChange } = rest;
  const [deleted, setDeleted] = useState<readonly Comment[]>([]);
  const [broughtBack, setBroughtBack] = useState<string>();
  const [moved, setMoved] = useState<string>();
  const section = useRef<HTMLElement>(null);
  // With the comment's going, not with the answer to it: the focus would have gone on elsewhere in between.
  const last = deleted.findLast(({ id }) => !threads.some((thread) => hasWords(thread, id)));
  const open = threads.filter(({ resolved }) => !resolved);
  const resolved = threads.filter((thread) => thread.resolved);
  // It goes to the other threads, and the button that had the focus with it.
  useLayoutEffect(() => {
    const thread = moved && section.current?.querySelector(`[data-thread="${CSS.escape(moved)}"]`);
    if (!thread || thread.contains(document.activeElement)) return;
    setMoved(undefined);
    const closed = thread.closest('details:not([open])');
    if (document.activeElement === document.body)
      (closed ?? thread).querySelector<HTMLElement>('summary, .button')?.focus();
  });
  if (threads.length === 0 && !last) return null;

  const onResolve = async ({ id, resolved }: Thread) => {
    const change = { id: crypto.randomUUID(), thread: id, text: '', resolved: !resolved };
    setMoved(id);
    if (!(await onChange([change]))) setMoved(undefined);
  };
  const onDelete = async (comment: Comment) => {
    const others = (all: readonly Comment[]) => all.filter(({ id }) => id !== comment.id);
    setBroughtBack(undefined);
    setDeleted((all) => [...others(all), comment]);
    if (await onChange([{ id: comment.id, text: null }])) announce(words.deleted);
    else setDeleted(others);
  };
  const takeBack = async ({ id, text }: Comment) => {
    setBroughtBack(id);
    if (!(await onChange([{ id, text }]))) return;
    setDeleted((all) => all.filter((comment) => comment.id !== id));
    announce(words.broughtBack);
  };
  const view = (thread: Thread) => (
    <ThreadView
      key={thread.id}
      thread={thread}
      quote={quotes?.get(thread)}
      {...rest}
      broughtBack={broughtBack}
      onDelete={onDelete}
      onResolve={() => void onResolve(thread)}
    />
  );

  return (
    <section className="threads" aria-label={words.title} ref={section}>
      {last ? (
        <p className="hint" key={last.id}>
          {words.deleted}{' '}
          <button
            type="button"
            className="link-button"
            ref={takeFocus}
            onClick={() => void takeBack(last)}
          >
            {messages().ui.undo}
          </button>
        </p>
      ) : null}
      {open.length > 0 ? <ul>{open.map(view)}</ul> : null}
      {resolved.length > 0 ? (
        <details>
          <summary>{words.resolvedThreads(resolved.length)}</summary>
          <ul>{resolved.map(view)}</ul>
        </details>
      ) : null}
    </section>
  );
}

function hasWords({ comments }: Thread, comment: string): boolean {
  return comments.some(({ id, text }) => id === comment && text);
}
