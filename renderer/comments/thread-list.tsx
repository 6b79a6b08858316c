import type { Thread } from '../../shared/comment.ts';
import type { CommentChange } from '../../shared/review-operations.ts';
import { messages } from '../messages/messages.ts';
import { ThreadView } from './thread-view.tsx';

interface Props {
  readonly threads: readonly Thread[];
  readonly people: readonly string[];
  readonly self: string | undefined;
  onChange(changes: readonly CommentChange[]): Promise<boolean>;
}

/** What is open first; what is resolved is there for whoever asks. */
export function ThreadList({ threads, ...rest }: Props) {
  const words = messages().comments;
  const open = threads.filter(({ resolved }) => !resolved);
  const resolved = threads.filter((thread) => thread.resolved);
  if (threads.length === 0) return null;
  return (
    <section className="threads" aria-label={words.title}>
      {open.length > 0 ? (
        <ul>
          {open.map((thread) => (
            <ThreadView key={thread.id} thread={thread} {...rest} />
          ))}
        </ul>
      ) : null}
      {resolved.length > 0 ? (
        <details>
          <summary>{words.resolvedThreads(resolved.length)}</summary>
          <ul>
            {resolved.map((thread) => (
              <ThreadView key={thread.id} thread={thread} {...rest} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
