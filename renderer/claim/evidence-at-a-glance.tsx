import type { Evidence } from '../../shared/evidence.ts';
import { messages } from '../messages/messages.ts';
import { Facts } from '../ui/facts.tsx';

/** What it does, what it is, what it says, and where that stands. */
export function EvidenceAtAGlance({ evidence }: { readonly evidence: Evidence }) {
  const { claim } = messages();
  const { title, uri, quote, locator, kind, stance, capture } = evidence;
  const about = [
    hostOf(uri),
    claim.kinds[kind],
    locator,
    capture && claim.capturedOn(claim.day(capture.captured)),
    capture && `${capture.sha256.slice(0, 4)}…${capture.sha256.slice(-2)}`,
  ];
  return (
    <>
      <span className="evidence-title">
        <span className="stance" data-stance={stance}>
          {claim.stances[stance]}
        </span>{' '}
        <strong dir="auto">{title || claim.untitled}</strong>
      </span>
      {quote ? (
        <q className="evidence-quote" dir="auto">
          {quote}
        </q>
      ) : null}
      <span className="evidence-about">
        <Facts of={about} />
      </span>
    </>
  );
}

function hostOf(uri: string | undefined): string | undefined {
  return uri && URL.canParse(uri) ? new URL(uri).host : undefined;
}
