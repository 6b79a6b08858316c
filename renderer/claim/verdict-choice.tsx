import { type KeyboardEvent, useState } from 'react';
import type { ClaimReview } from '../../shared/claim-review.ts';
import type { Rating, VerdictScale } from '../../shared/verdict-scale.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { amendReview } from './amend-review.ts';
import { today } from './today.ts';
import { ratingOf, verdictOf, withVerdict } from './verdict.ts';

interface Props {
  readonly editor: ArticleEditor;
  readonly review: ClaimReview | undefined;
  readonly scale: VerdictScale;
}

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
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const clears = event.key === 'Backspace' || event.key === 'Delete';
    // Here arrows choose; elsewhere they go to other sentences, and Backspace removes marks.
    if (clears || event.key.startsWith('Arrow')) event.stopPropagation();
    if (clears && verdict) clear();
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
        onBlur={() => editor.seal()}
        onPointerLeave={() => setPointed(undefined)}
      >
        {scale.map((rating) => (
          <label
            key={rating.id}
            className="segment"
            style={{ '--rating': rating.colour } as React.CSSProperties}
            onPointerEnter={() => setPointed(rating)}
          >
            <input
              type="radio"
              name="verdict"
              className="screen-reader-only"
              checked={rating === chosen}
              aria-describedby={`definition-${rating.id}`}
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
      <details className="definitions verdict-definitions">
        <summary>{claim.definitions}</summary>
        <dl>
          {scale.map(({ id, name, definition }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd id={`definition-${id}`}>{definition}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={addressOf({ screen: 'settings' })}>{claim.changeScale}</a>
        </p>
      </details>
    </>
  );
}
