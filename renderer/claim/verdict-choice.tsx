import { type KeyboardEvent, useState } from 'react';
import type { ClaimReview } from '../../shared/claim-review.ts';
import type { Rating, VerdictScale } from '../../shared/verdict-scale.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { amendReview } from './amend-review.ts';
import { today } from './today.ts';
import { ratingOf, verdictOf, withVerdict } from './verdict.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly review: ClaimReview | undefined;
  readonly scale: VerdictScale;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** One of the library's ratings; a verdict of an earlier scale stands until another is given. */
export function VerdictChoice({ editor, review, scale }: Props) {
  const { claim } = messages();
  const [pointed, setPointed] = useState<Rating>();
  const verdict = review?.verdict;
  const chosen = ratingOf(verdict, scale);
  const shown = pointed ?? chosen;

  const give = (rating: Rating) =>
    amendReview(
      editor,
      withVerdict(review, verdictOf(rating, scale), today()) ?? {},
      claim.steps.verdict,
    );
  const clear = () => {
    editor.seal();
    amendReview(editor, { verdict: undefined }, claim.steps.clearVerdict);
    editor.seal();
    // Before the button that has it is gone.
    document.querySelector<HTMLElement>('#verdict input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const clears = event.key === 'Backspace' || event.key === 'Delete';
    const step = steps[event.key];
    const gives = event.key === 'Enter';
    // Elsewhere arrows go to other sentences, and Backspace removes marks.
    if (clears || gives || step !== undefined) event.stopPropagation();
    if (clears && verdict) clear();
    const ratings = [...event.currentTarget.querySelectorAll('input')];
    const at = ratings.indexOf(document.activeElement as HTMLInputElement);
    if (step !== undefined) {
      // The browser's own way would give each verdict that one passes by.
      event.preventDefault();
      ratings.at((at + step) % ratings.length)?.focus();
    }
    const rating = scale[at];
    if (gives && rating) {
      event.preventDefault();
      give(rating);
      document.getElementById('conclusion')?.focus();
    }
  };

  if (scale.length === 0 && !verdict) return null;
  return (
    <>
      <div
        id="verdict"
        className="segments"
        role="radiogroup"
        aria-labelledby="verdict-heading"
        onKeyDown={onKeyDown}
        onBlur={() => {
          setPointed(undefined);
          editor.seal();
        }}
        onPointerLeave={() => setPointed(undefined)}
      >
        {scale.map((rating) => (
          <label
            key={rating.id}
            className="segment"
            data-name={rating.name}
            style={{ '--rating': rating.colour } as React.CSSProperties}
            onPointerEnter={() => setPointed(rating)}
          >
            <input
              type="radio"
              name="verdict"
              className="screen-reader-only"
              checked={rating === chosen}
              aria-describedby={`definition-${rating.id}`}
              onFocus={() => setPointed(rating)}
              onChange={() => give(rating)}
            />
            <span>{rating.name}</span>
          </label>
        ))}
      </div>
      <p className="verdict-definition">
        {shown ? (
          <>
            <strong>{shown.name}:</strong> {shown.definition}
          </>
        ) : verdict ? (
          <>
            <strong>{verdict.name}</strong>, {claim.earlierScale}.
          </>
        ) : (
          claim.chooseVerdict
        )}
        {verdict ? (
          <button type="button" className="link-button" onClick={clear}>
            {claim.clearVerdict}
          </button>
        ) : null}
      </p>
    </>
  );
}
