import { useState } from 'react';
import type { Comment, Thread } from '../../shared/comment.ts';
import type { CommentChange } from '../../shared/review-operations.ts';
import { messages } from '../messages/messages.ts';
import { PersonBadge } from '../people/person-badge.tsx';
import { Moment } from '../ui/moment.tsx';
import { CommentForm } from './comment-form.tsx';
import { aboutOf, drafts } from './drafts.ts';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly article: string;
  readonly thread: Thread;
  /** What it is about, where that is not beside it. */
  readonly quote?: string | undefined;
  readonly people: readonly string[];
  /** Who sits here. */
  readonly self: string | undefined;
  onChange(changes: readonly CommentChange[]): Promise<boolean>;
  /** Id of the comment whose deletion was taken back: it gets the focus. */
  readonly broughtBack: string | undefined;
  onDelete(comment: Comment): void;
  /** Or opens it again. */
  onResolve(): void;
}

export function ThreadView(props: Props) {
  const { article, thread, quote, people, self, broughtBack } = props;
  const { onChange, onDelete, onResolve } = props;
  const words = messages().comments;
  const [answering, setAnswering] = useState<'not yet' | 'now' | 'no more'>('not yet');
  const leave = () => setAnswering('no more');
  const draft = aboutOf(article, 'answer', thread.id);
  const add = (text: string) => onChange([{ id: crypto.randomUUID(), thread: thread.id, text }]);

  return (
    <li className="thread" data-thread={thread.id} data-resolved={thread.resolved ? '' : undefined}>
      {quote === undefined ? null : (
        <blockquote className="quiet" dir="auto">
          {quote}
        </blockquote>
      )}
      <ol>
        {thread.comments.map((comment) => (
          <li key={comment.id}>
            <Said comment={comment} />
            {comment.creator.name === self && comment.text ? (
              <button
                type="button"
                className="link-button quiet"
                ref={comment.id === broughtBack ? takeFocus : undefined}
                aria-label={words.deleteOf(comment.creator.name)}
                onClick={() => onDelete(comment)}
              >
                {words.delete}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      {answering === 'now' ? (
        <CommentForm
          draft={draft}
          label={words.answer}
          submit={words.send}
          people={people}
          onSubmit={async (text) => {
            const accepted = await add(text);
            if (accepted) leave();
            return accepted;
          }}
          onCancel={leave}
        />
      ) : (
        <p className="button-row">
          <button
            type="button"
            className="button small"
            ref={answering === 'no more' ? takeFocus : undefined}
            onClick={() => setAnswering('now')}
          >
            {drafts.of(draft) ? words.goOn : words.answer}
          </button>
          <button type="button" className="button small" onClick={onResolve}>
            {thread.resolved ? words.reopen : words.resolve}
          </button>
        </p>
      )}
    </li>
  );
}

function Said({ comment }: { readonly comment: Comment }) {
  const words = messages().comments;
  const { creator, created, text, resolved } = comment;
  return (
    <>
      <p className="thread-who">
        <PersonBadge person={creator} /> <strong>{creator.name}</strong>{' '}
        <span className="quiet">
          {text ? null : `${resolved ? words.didResolve : words.didReopen} · `}
          <Moment iso={created} />
        </span>
      </p>
      {text ? (
        <p className="thread-text" dir="auto">
          {text}
        </p>
      ) : null}
    </>
  );
}
