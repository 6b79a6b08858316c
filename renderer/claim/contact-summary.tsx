import type { Contact } from '../../shared/claim-review.ts';
import { messages } from '../messages/messages.ts';
import { focusInSheet } from './sheet-view.ts';

/** How far the asking is, in one line. */
export function ContactSummary({ contact }: { readonly contact: Contact | undefined }) {
  const { claim } = messages();
  const told = [
    contact?.asked && claim.askedOn(claim.day(contact.asked)),
    contact?.answer
      ? claim.answered
      : contact?.deadline && claim.dueOn(claim.day(contact.deadline)),
  ].filter(Boolean);
  return (
    <section aria-labelledby="contact-heading">
      <header className="sheet-heading">
        <h3 id="contact-heading">{claim.contact}</h3>
      </header>
      <button
        type="button"
        className="sheet-empty contact-summary"
        onClick={() => focusInSheet({ tab: 'followUp' }, '#contact-asked')}
      >
        {told.length > 0 ? told.join(' · ') : claim.notAsked}
      </button>
    </section>
  );
}
