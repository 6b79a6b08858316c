import type { Contact } from '../../shared/claim-review.ts';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';
import { messages } from '../messages/messages.ts';
import { amendReview } from './amend-review.ts';
import { Corrections } from './corrections.tsx';
import { pruned } from './pruned.ts';
import { TextRow } from './sheet-field.tsx';

interface Props {
  readonly editor: ArticleEditor;
  readonly mark: PlacedMark;
}

/** What goes on around a claim: the claimant's answer before publication, corrections after it. */
export function FollowUpTab({ editor, mark }: Props) {
  const { claim } = messages();
  const { contact, corrections = [] } = mark.judgement.claimReview ?? {};
  const field = (member: keyof Contact) => ({
    editor,
    label: claim[member],
    value: contact?.[member],
    onChange: (value: string | undefined) =>
      amendReview(
        editor,
        { contact: pruned({ ...contact, [member]: value }) },
        claim.steps.contact[member],
      ),
  });
  return (
    <>
      <section aria-labelledby="contact-heading">
        <header className="sheet-heading">
          <h3 id="contact-heading">{claim.contact}</h3>
        </header>
        <TextRow {...field('asked')} id="contact-asked" type="date" />
        <TextRow {...field('deadline')} type="date" />
        <TextRow {...field('answer')} hint={claim.answerHint} rows={3} />
      </section>
      <Corrections editor={editor} corrections={corrections} />
    </>
  );
}
