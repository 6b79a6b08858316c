import type { ArticleEditor } from '../editing/article-editor.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';
import { messages } from '../messages/messages.ts';
import { amendReview } from './amend-review.ts';
import { FieldRow } from './sheet-field.tsx';

interface Props {
  readonly editor: ArticleEditor;
  readonly mark: PlacedMark;
}

/** Begins as the marked words and says nothing of its own until it differs from them. */
export function CheckedWording({ editor, mark: { range, judgement } }: Props) {
  const { claim } = messages();
  const marked = editor.text.slice(range.start, range.end);
  const own = judgement.claimReview?.claimReviewed;
  const amend = (wording: string | undefined) =>
    amendReview(editor, { claimReviewed: wording }, claim.steps.asChecked);
  return (
    <FieldRow id="as-checked" label={claim.asChecked}>
      <textarea
        id="as-checked"
        className="as-checked"
        dir="auto"
        rows={2}
        value={own ?? marked}
        title={claim.asCheckedHint}
        onChange={({ target }) => amend(target.value === marked ? undefined : target.value)}
        onBlur={() => {
          // Empty while it is being typed anew; left empty it is the sentence again.
          if (own?.trim() === '') amend(undefined);
          editor.seal();
        }}
      />
      {own === undefined ? null : (
        <button
          type="button"
          className="link-button field-reset"
          onClick={() => {
            editor.seal();
            amend(undefined);
            editor.seal();
            document.getElementById('as-checked')?.focus();
          }}
        >
          {claim.backToSentence}
        </button>
      )}
    </FieldRow>
  );
}
