import type { ClaimReview } from '../../shared/claim-review.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import { messages } from '../messages/messages.ts';
import { amendReview } from './amend-review.ts';
import { DateInput } from './date-input.tsx';
import { useVerdictScale } from './use-verdict-scale.ts';
import { VerdictChoice } from './verdict-choice.tsx';
import { VerdictDefinitions } from './verdict-definitions.tsx';

interface Props {
  readonly editor: ArticleEditor;
  readonly review: ClaimReview | undefined;
}

export function VerdictSection({ editor, review }: Props) {
  const { claim } = messages();
  const scale = useVerdictScale();
  const amend = (change: Partial<ClaimReview>, name: string) => amendReview(editor, change, name);
  return (
    <section aria-labelledby="verdict-heading">
      <header className="sheet-heading">
        <h3 id="verdict-heading">
          {claim.verdict} {scale.length > 0 ? <CommandKeys of="chooseVerdict" /> : null}
        </h3>
        <div className="known-on">
          <label htmlFor="known-on">{claim.knownOn}</label>
          <DateInput
            id="known-on"
            value={review?.knownOn ?? ''}
            onChange={({ target }) =>
              amend({ knownOn: target.value || undefined }, claim.steps.knownOn)
            }
            onBlur={() => editor.seal()}
          />
        </div>
      </header>
      <VerdictChoice editor={editor} review={review} scale={scale} />
      <textarea
        id="conclusion"
        aria-label={claim.conclusion}
        placeholder={claim.conclusionHint}
        dir="auto"
        rows={2}
        value={review?.conclusion ?? ''}
        onChange={({ target }) =>
          amend({ conclusion: target.value || undefined }, claim.steps.conclusion)
        }
        onBlur={() => editor.seal()}
      />
      {scale.length > 0 || review?.verdict ? <VerdictDefinitions scale={scale} /> : null}
    </section>
  );
}
