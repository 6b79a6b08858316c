import { useCallback } from 'react';
import type { TeamBoard } from '../../shared/board.ts';
import type { VerdictScale } from '../../shared/verdict-scale.ts';
import { useHost } from '../host/host-context.ts';
import { returnedIn, useListing } from '../library/use-listing.ts';
import { useAnswer } from '../live/use-answer.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { LibraryPlaces } from '../ui/library-places.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { CoverageChart } from './coverage-chart.tsx';
import { LoadTable } from './load-table.tsx';
import { standings } from './series.ts';
import { VerdictChart } from './verdict-chart.tsx';

interface Counted {
  readonly board: TeamBoard;
  readonly scale: VerdictScale;
}

export function BoardScreen() {
  const words = messages().board;
  const { api } = useHost();
  const count = useCallback(async (): Promise<Counted> => {
    const [board, { verdictScale: scale }] = await Promise.all([
      api.teamBoard({}),
      api.readSettings({}),
    ]);
    return { board, scale };
  }, [api]);
  const { answer: counted, failure } = useAnswer(count);
  const { listing } = useListing();
  return (
    <div className="window">
      <TopBar>
        <LibraryPlaces current="board" returned={returnedIn(listing)} />
      </TopBar>
      <main className="page board-screen">
        <ScreenTitle>{words.title}</ScreenTitle>
        <p className="quiet">{words.lead}</p>
        {failure ? <p role="alert">{failure}</p> : null}
        {!counted ? (
          <p className="quiet appear-late">{words.loading}</p>
        ) : counted.board.people.length === 0 ? (
          <>
            <p>{words.empty}</p>
            <a className="button" href={addressOf({ screen: 'library' })}>
              {messages().ui.backToLibrary}
            </a>
          </>
        ) : (
          <Charts {...counted} />
        )}
      </main>
    </div>
  );
}

function Charts({ board, scale }: Counted) {
  const days = standings(board.days);
  return (
    <>
      <LoadTable people={board.people} />
      <p>
        <a className="button" href={addressOf({ screen: 'library-review' })}>
          {messages().board.queue}
        </a>
      </p>
      <div className="charts">
        <CoverageChart days={days} />
        <VerdictChart days={days} scale={scale} />
      </div>
    </>
  );
}
