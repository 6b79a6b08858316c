import type { Evidence } from '../../shared/evidence.ts';
import { messages } from '../messages/messages.ts';
import { EvidenceAtAGlance } from './evidence-at-a-glance.tsx';
import { focusInSheet } from './sheet-view.ts';

/** Each piece in a few words; choosing one opens it where it is edited. */
export function EvidenceSummary({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { claim } = messages();
  if (evidence.length === 0) return <p className="sheet-empty">{claim.noEvidence}</p>;
  return (
    <ul className="evidence-list" aria-label={claim.evidence}>
      {evidence.map((one) => (
        <li key={one.id} className="evidence-card">
          <button
            type="button"
            className="evidence-open"
            onClick={() =>
              focusInSheet({ tab: 'evidence', open: one.id }, `#evidence-${one.id} .evidence-open`)
            }
          >
            <EvidenceAtAGlance evidence={one} />
          </button>
        </li>
      ))}
    </ul>
  );
}
