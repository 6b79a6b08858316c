import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { addressIn } from './candidates.ts';

interface Props {
  readonly address: string;
  onAdd(): void;
}

/** Asks before anything is fetched: a link to this question can stand on any page. */
export function HandedOver({ address, onAdd }: Props) {
  const whole = addressIn(address);
  return (
    <div className="banner" role="alert">
      <p>
        {whole ? messages().library.addFrom : messages().library.noAddress}{' '}
        <span dir="ltr">{address}</span>
        {whole ? '?' : ''}
      </p>
      <p className="button-row">
        {whole ? (
          <button type="button" className="button primary" onClick={onAdd}>
            {messages().library.addIt}
          </button>
        ) : null}
        <a className="button" href={addressOf({ screen: 'library' })}>
          {messages().ui.leave}
        </a>
      </p>
    </div>
  );
}
