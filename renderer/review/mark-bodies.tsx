import {
  type Annotation,
  attributionOf,
  claimReviewOf,
  evidenceOf,
  noteOf,
} from '../../shared/annotation.ts';
import type { Evidence } from '../../shared/evidence.ts';
import { messages } from '../messages/messages.ts';
import { ExternalLink } from '../ui/external-link.tsx';

/** All that a mark says beside its label, to be read and not changed. */
export function MarkBodies({ mark }: { readonly mark: Annotation }) {
  const words = messages().review.sheet;
  const attribution = attributionOf(mark);
  const sheet = claimReviewOf(mark);
  const note = noteOf(mark);
  const evidence = evidenceOf(mark);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.checked, sheet?.claimReviewed],
    [
      words.saysIt,
      attribution &&
        [words.kinds[attribution.kind], attribution.name, sheet?.capacity]
          .filter(Boolean)
          .join(', '),
    ],
    [words.conclusion, sheet?.conclusion],
    [words.note, note || undefined],
  ];
  const said = rows.filter(([, value]) => value);
  if (said.length === 0 && evidence.length === 0)
    return <p className="quiet says-nothing">{words.nothing}</p>;
  return (
    <div className="mark-bodies">
      {said.length > 0 ? (
        <dl>
          {said.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {evidence.length > 0 ? (
        <ul className="bodies-evidence" aria-label={words.evidence}>
          {evidence.map((piece) => (
            <li key={piece.id}>
              <Piece piece={piece} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Piece({ piece }: { readonly piece: Evidence }) {
  const words = messages().review.sheet;
  return (
    <>
      <p>
        <span className="stance" data-stance={piece.stance}>
          {words.stances[piece.stance]}
        </span>{' '}
        {piece.uri ? (
          <ExternalLink uri={piece.uri}>{piece.title || piece.uri}</ExternalLink>
        ) : (
          <span dir="auto">{piece.title}</span>
        )}
        {piece.locator ? <span className="quiet">, {piece.locator}</span> : null}
      </p>
      {piece.quote ? <blockquote dir="auto">{piece.quote}</blockquote> : null}
    </>
  );
}
