import { type Annotation, claimReviewOf, labelOf, lastHandOf } from '../../shared/annotation.ts';
import { messages } from '../messages/messages.ts';
import { PersonName } from '../people/person-badge.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { Moment } from '../ui/moment.tsx';
import { MarkSheet } from './mark-sheet.tsx';

interface Props {
  readonly mark: Annotation;
  /** The key that takes it, where there is something to choose. */
  readonly letter?: string | undefined;
  /** Whether its maker judged it without seeing others. */
  readonly blind: boolean;
}

export function MarkCard({ mark, letter, blind }: Props) {
  const label = labelOf(mark);
  const sheet = claimReviewOf(mark);
  if (!label) return null;
  return (
    <article className="mark-card" data-label={label}>
      <header>
        <h2>
          <span className="card-letter" aria-hidden="true">
            {messages().labels.wording[label].letter}
          </span>
          {messages().labels.wording[label].name}
          {sheet?.verdict ? <span className="verdict-pill">{sheet.verdict.name}</span> : null}
        </h2>
        {letter ? <KeyCap>{letter}</KeyCap> : null}
      </header>
      <p className="card-who quiet">
        <PersonName person={lastHandOf(mark)} /> · <Moment iso={mark.modified} />
        {blind ? ` · ${messages().review.readBlind}` : null}
        {sheet?.knownOn ? ` · ${messages().review.sheet.knownOn(sheet.knownOn)}` : null}
      </p>
      <MarkSheet mark={mark} />
    </article>
  );
}
