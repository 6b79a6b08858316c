import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { currentVersion, type TextRange } from '../../shared/article.ts';
import type { MarkReview as MarkOfReview } from '../../shared/review.ts';
import type { CommentChange } from '../../shared/review-operations.ts';
import type { CommandId } from '../commands/catalogue.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { useChangingCommands } from '../commands/use-commands.ts';
import { CommentForm } from '../comments/comment-form.tsx';
import { aboutOf, drafts } from '../comments/drafts.ts';
import { ThreadList } from '../comments/thread-list.tsx';
import { useCommenting } from '../comments/use-commenting.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';
import { MarkHistory } from '../history/mark-history.tsx';
import { messages } from '../messages/messages.ts';
import { useProfile } from '../people/use-profile.ts';
import { StateLine } from '../review/state-line.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { bringPanelUp } from './bring-panel-up.ts';
import { focusSentence } from './focus.ts';
import { useReviewOfArticle } from './review-of-article.ts';
import { activeMark } from './subject.ts';
import { threadsAbout } from './threads-about.ts';
import { useHandingOn } from './use-handing-on.ts';

const markReviewCommands = ['handOn', 'comment'] as const satisfies readonly CommandId[];

interface Begun {
  readonly what: 'answer' | 'comment';
  /** Named after the mark or words it is about: it is not taken along to the next. */
  readonly draft: string;
}

interface Props {
  readonly editor: ArticleEditor;
  readonly mark: PlacedMark | undefined;
  /** What is selected. */
  readonly range: TextRange;
  /** Id of the sentence it is in. */
  readonly sentence: string;
}

/** How it stands with the mark, what people say about it, and what it was before. */
export function MarkReview({ editor, mark, range, sentence }: Props) {
  const words = messages();
  const { reviewed, marks, reload } = useReviewOfArticle();
  const [profile] = useProfile();
  const article = editor.article.id;
  const [send, failure] = useCommenting(article, reload);
  const [begun, setBegun] = useState<Begun | null>(null);
  // A comment that was begun before there was a mark stays where it is when there is one.
  const unmarked = aboutOf(article, 'comment', sentence);
  const draftOf = (what: Begun['what']) =>
    mark && (what === 'answer' || !drafts.of(unmarked))
      ? aboutOf(article, what, mark.annotation)
      : unmarked;
  const writing = begun && begun.draft === draftOf(begun.what) ? begun.what : null;
  // Who comes back finds what was written, and is not asked to write.
  if (begun && !writing) setBegun(null);
  const begin = (what: Begun['what']) => setBegun({ what, draft: draftOf(what) });
  const leave = () => {
    setBegun(null);
    // Who has gone elsewhere meanwhile stays there.
    if (document.activeElement?.closest('.mark-review .comment-form'))
      focusSentence(editor.current);
  };
  const { handOn, refused } = useHandingOn(editor, reload);
  const review = mark && marks.get(mark.annotation);
  // Of a mark just made nothing is known yet, and it is a draft.
  const mayHandOn = (one: PlacedMark | undefined) =>
    one !== undefined && reviewed !== undefined && !waits(marks.get(one.annotation));
  const canHandOn = mayHandOn(mark);
  const wasReturned = review?.state === 'returned';
  // The button that has the focus goes as soon as it is known that the mark waits.
  const handing = useRef(false);
  useLayoutEffect(() => {
    if (!handing.current || document.activeElement?.closest('.mark-review')) return;
    handing.current = false;
    if (document.activeElement === document.body) focusSentence(editor.current);
  });
  const beginHandingOn = () => {
    if (wasReturned) begin('answer');
    else if (mark && canHandOn) {
      handing.current = true;
      void handOn(mark.annotation);
    }
  };
  useChangingCommands(
    markReviewCommands,
    {
      handOn: {
        run: () => flushSync(beginHandingOn),
        // As the marks are now: keys may be faster than what is drawn.
        isEnabled: () => mayHandOn(activeMark(editor)),
      },
      comment: {
        run: () => flushSync(() => begin('comment')),
        isEnabled: () => reviewed !== undefined,
      },
    },
    bringPanelUp,
  );
  const about = { mark: mark?.annotation, range, version: currentVersion(editor.article).id };
  const threads = reviewed ? threadsAbout(reviewed.threads, about) : [];
  const written = async (text: string) => {
    const accepted =
      writing === 'answer' && mark
        ? await handOn(mark.annotation, text)
        : await send([aboutWhat(text, about)]);
    if (accepted) leave();
    return accepted;
  };

  return (
    <section className="mark-review" aria-label={words.review.title}>
      {review ? <StateLine review={review} /> : null}
      <FailureLine of={failure ?? refused} />
      {writing ? (
        <CommentForm
          key={draftOf(writing)}
          draft={draftOf(writing)}
          label={writing === 'answer' ? words.review.answer : words.comments.write}
          submit={writing === 'answer' ? words.review.handBackNow : words.comments.send}
          people={reviewed?.people ?? []}
          mayBeEmpty={writing === 'answer'}
          onSubmit={written}
          onCancel={leave}
        />
      ) : (
        <p className="button-row">
          {canHandOn ? (
            <button
              type="button"
              className={wasReturned ? 'button primary small' : 'button small'}
              onClick={beginHandingOn}
            >
              {wasReturned ? words.review.handBack : words.review.handOn}{' '}
              <CommandKeys of="handOn" />
            </button>
          ) : null}
          <button type="button" className="button small" onClick={() => begin('comment')}>
            {drafts.of(draftOf('comment')) ? words.comments.goOn : words.review.comment}{' '}
            <CommandKeys of="comment" />
          </button>
        </p>
      )}
      <ThreadList
        key={`threads ${sentence}`}
        article={article}
        threads={threads}
        people={reviewed?.people ?? []}
        self={profile?.name}
        onChange={send}
      />
      {mark && review ? (
        <MarkHistory key={mark.annotation} article={article} mark={mark.annotation} />
      ) : null}
    </section>
  );
}

function waits(review: MarkOfReview | undefined): boolean {
  return review?.state === 'ready' || review?.state === 'approved';
}

function aboutWhat(
  text: string,
  { mark, range: { start, end }, version }: Parameters<typeof threadsAbout>[1],
): CommentChange {
  const id = crypto.randomUUID();
  return mark ? { id, mark, text } : { id, range: { version, start, end }, text };
}
