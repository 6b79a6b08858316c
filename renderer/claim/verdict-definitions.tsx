import type { VerdictScale } from '../../shared/verdict-scale.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';

export function VerdictDefinitions({ scale }: { readonly scale: VerdictScale }) {
  const { claim } = messages();
  return (
    <details className="definitions verdict-definitions">
      <summary>{claim.definitions}</summary>
      <dl>
        {scale.map(({ id, name, definition }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd id={`definition-${id}`}>{definition}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={addressOf({ screen: 'settings' })}>{claim.changeScale}</a>
      </p>
    </details>
  );
}
