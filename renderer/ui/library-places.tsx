import { messages } from '../messages/messages.ts';
import { addressOf, type Route } from '../navigation.ts';

const places = ['library', 'library-review', 'board', 'export', 'bin'] as const;

interface Props {
  readonly current: Route['screen'];
  /** Marks that came back to the user, in all articles. */
  readonly returned?: number;
}

export function LibraryPlaces({ current, returned = 0 }: Props) {
  const { sharing, review, board, exchange, bin } = messages();
  const names = {
    library: sharing.library,
    'library-review': review.title,
    board: board.title,
    export: exchange.place,
    bin: bin.title,
  };
  return (
    <nav className="tabs" aria-label={sharing.places}>
      {places.map((screen) => (
        <a
          key={screen}
          href={addressOf({ screen })}
          aria-current={screen === current ? 'page' : undefined}
        >
          {names[screen]}
          {screen === 'library-review' && returned > 0 ? (
            <>
              {' '}
              <strong className="tab-note">{review.returnedToYou(returned)}</strong>
            </>
          ) : null}
        </a>
      ))}
    </nav>
  );
}
