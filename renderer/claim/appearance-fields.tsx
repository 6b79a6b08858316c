import type { Appearance } from '../../shared/claim-review.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { Facts } from '../ui/facts.tsx';
import { amendReview } from './amend-review.ts';
import { pruned } from './pruned.ts';
import { TextRow } from './sheet-field.tsx';

interface Props {
  readonly editor: ArticleEditor;
  readonly appearance: Appearance | undefined;
}

/** Often the article itself is where it was said: then nothing of this is filled in, and it stays folded. */
export function AppearanceFields({ editor, appearance }: Props) {
  const { claim } = messages();
  const amend = (change: Appearance, name: string) =>
    amendReview(editor, { appearance: pruned({ ...appearance, ...change }) }, name);
  const told = [appearance?.date && claim.day(appearance.date), appearance?.place];
  return (
    <details className="sheet-more">
      <summary>
        {claim.said}{' '}
        <span className="quiet">
          <Facts of={told} />
        </span>
      </summary>
      <TextRow
        editor={editor}
        label={claim.saidOn}
        type="date"
        value={appearance?.date}
        onChange={(date) => amend({ date }, claim.steps.saidOn)}
      />
      <TextRow
        editor={editor}
        label={claim.saidAt}
        hint={claim.saidAtHint}
        value={appearance?.place}
        onChange={(place) => amend({ place }, claim.steps.saidAt)}
      />
      <TextRow
        editor={editor}
        label={claim.saidLink}
        type="url"
        hint="https://"
        value={appearance?.uri}
        onChange={(uri) => amend({ uri }, claim.steps.saidLink)}
      />
    </details>
  );
}
