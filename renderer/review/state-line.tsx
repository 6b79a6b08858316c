import type { MarkReview } from '../../shared/review.ts';
import { messages } from '../messages/messages.ts';
import { PersonName } from '../people/person-badge.tsx';
import { Moment } from '../ui/moment.tsx';

/** How it stands with a mark, who decided so, and in which words. */
export function StateLine({ review }: { readonly review: MarkReview }) {
  const words = messages().review;
  const { decision, state, changedSince } = review;
  return (
    <div className="state-line" data-state={state}>
      <p>
        <span className="state-word" data-state={state}>
          {words.states[state]}
        </span>
        {decision ? (
          <span className="person-name quiet">
            <PersonName person={decision.creator} /> · <Moment iso={decision.created} />
          </span>
        ) : null}
        {changedSince ? <span className="quiet">· {words.changedSince}</span> : null}
      </p>
      {decision?.reason ? (
        <blockquote className="reason" dir="auto">
          {decision.reason}
        </blockquote>
      ) : null}
    </div>
  );
}
