import { CommentForm } from '../comments/comment-form.tsx';
import { messages } from '../messages/messages.ts';
import type { Writing } from './use-review.ts';

interface Props {
  /** Under which what is not sent yet is found again. */
  readonly about: string;
  readonly writing: Writing;
  readonly people: readonly string[];
  onSubmit(text: string): Promise<boolean>;
  onCancel(): void;
}

export function WritingForm({ about, writing, people, onSubmit, onCancel }: Props) {
  const { review, comments } = messages();
  const [label, submit] = {
    reason: [review.reason, review.giveBackNow],
    answer: [review.answer, review.handBackNow],
    comment: [comments.write, comments.send],
  }[writing] as [string, string];
  return (
    <CommentForm
      key={writing}
      draft={about}
      label={label}
      submit={submit}
      people={writing === 'comment' ? people : []}
      mayBeEmpty={writing === 'answer'}
      onSubmit={onSubmit}
      onCancel={onCancel}
    />
  );
}
