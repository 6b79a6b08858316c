import type { ReactNode } from 'react';
import { CommandKeys } from '../commands/command-keys.tsx';
import type { ArticleEditor } from '../editing/article-editor.ts';
import type { PlacedMark } from '../editing/placed-mark.ts';
import { messages } from '../messages/messages.ts';
import { amendReview } from './amend-review.ts';
import { AppearanceFields } from './appearance-fields.tsx';
import { CheckedWording } from './checked-wording.tsx';
import { ContactSummary } from './contact-summary.tsx';
import { EvidenceSummary } from './evidence-summary.tsx';
import { ChoiceRow, TextRow } from './sheet-field.tsx';
import { focusInSheet } from './sheet-view.ts';
import { VerdictSection } from './verdict-section.tsx';

interface Props {
  readonly editor: ArticleEditor;
  readonly mark: PlacedMark;
  readonly children: ReactNode;
  readonly note: ReactNode;
}

/** In the order a checker thinks: what exactly is checked, who says it, what came out, on what grounds. */
export function ClaimTab({ editor, mark, children, note }: Props) {
  const { claim } = messages();
  const { claimReview, attribution, evidence = [] } = mark.judgement;
  return (
    <>
      <CheckedWording editor={editor} mark={mark} />
      {children}
      {attribution?.kind === 'outlet' ? null : (
        <TextRow
          editor={editor}
          label={claim.capacity}
          hint={claim.capacityHint}
          value={claimReview?.capacity}
          onChange={(capacity) => amendReview(editor, { capacity }, claim.steps.capacity)}
        />
      )}
      <ChoiceRow
        editor={editor}
        label={claim.type}
        value={claimReview?.claimType}
        names={claim.types}
        none={claim.noType}
        onChange={(claimType) => amendReview(editor, { claimType }, claim.steps.type)}
      />
      <AppearanceFields editor={editor} appearance={claimReview?.appearance} />
      <VerdictSection editor={editor} review={claimReview} />
      <section aria-labelledby="evidence-heading">
        <header className="sheet-heading">
          <h3 id="evidence-heading">{claim.evidence}</h3>
          <button
            type="button"
            className="link-button"
            onClick={() => focusInSheet({ tab: 'evidence' }, '#add-evidence')}
          >
            <CommandKeys of="addEvidence" /> {claim.add}
          </button>
        </header>
        <EvidenceSummary evidence={evidence} />
      </section>
      <ContactSummary contact={claimReview?.contact} />
      {note}
    </>
  );
}
