import { type Annotation, claimReviewOf, labelOf, lastHandOf } from '../../shared/annotation.ts';
import type { CommandId } from '../commands/catalogue.ts';
import { CommandKeys } from '../commands/command-keys.tsx';
import { messages } from '../messages/messages.ts';
import { PersonName } from '../people/person-badge.tsx';
import { Moment } from '../ui/moment.tsx';
import { MarkBodies } from './mark-bodies.tsx';

interface Props {
  readonly mark: Annotation;
  /** What takes it, where there is something to choose. */
  readonly command?: CommandId | undefined;
  /** Whether who changed it last did so without seeing others. */
  readonly blind: boolean;
}

export function MarkCard({ mark, command, blind }: Props) {
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
        {command ? <CommandKeys of={command} /> : null}
      </header>
      <p className="card-who quiet">
        <PersonName person={lastHandOf(mark)} /> · <Moment iso={mark.modified} />
        {blind ? <span>· {messages().review.readBlind}</span> : null}
        {sheet?.knownOn ? ' · ' : null}
        {sheet?.knownOn ? (
          <span>{messages().review.sheet.knownOn(messages().claim.day(sheet.knownOn))}</span>
        ) : null}
      </p>
      <MarkBodies mark={mark} />
    </article>
  );
}
