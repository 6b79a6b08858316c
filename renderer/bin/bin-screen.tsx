import { useCallback, useState } from 'react';
import type { BinnedArticle } from '../../shared/review-operations.ts';
import { drafts } from '../comments/drafts.ts';
import { useHost } from '../host/host-context.ts';
import { returnedIn, useListing } from '../library/use-listing.ts';
import { useAnswer } from '../live/use-answer.ts';
import { messages } from '../messages/messages.ts';
import { addressOf } from '../navigation.ts';
import { announce } from '../ui/announcer.tsx';
import { FailureLine } from '../ui/failure-line.tsx';
import { LibraryPlaces } from '../ui/library-places.tsx';
import { Moment } from '../ui/moment.tsx';
import { ScreenTitle } from '../ui/screen-title.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { EmptyBinDialog } from './empty-bin-dialog.tsx';

export function BinScreen() {
  const { api } = useHost();
  const words = messages().bin;
  const { listing } = useListing();
  const listBin = useCallback(() => api.listBin({}), [api]);
  const { answer: binned, failure, attempt } = useAnswer(listBin);
  const [asking, setAsking] = useState(false);

  const restore = ({ summary: { id, title } }: BinnedArticle) =>
    void attempt(async () => {
      await api.restoreArticle({ id });
      announce(words.restored(title));
    });
  // Only what was shown: what others remove meanwhile is not asked about.
  const empty = () => {
    setAsking(false);
    void attempt(async () => {
      const ids = (binned ?? []).map(({ summary }) => summary.id);
      const { removed } = await api.emptyBin({ ids });
      announce(words.emptied(removed.length));
      for (const id of removed) drafts.forget(id);
    });
  };

  return (
    <div className="window">
      <TopBar>
        <LibraryPlaces current="bin" returned={returnedIn(listing)} />
      </TopBar>
      <main className="page bin-screen">
        <ScreenTitle>{words.title}</ScreenTitle>
        <p className="quiet">{binned?.length === 0 ? words.empty : words.lead}</p>
        <FailureLine of={failure} />
        <ul className="bin-list">
          {(binned ?? []).map((one) => (
            <li key={one.summary.id}>
              <p>
                <span className="row-title">
                  <bdi>{one.summary.title}</bdi>
                </span>
                <span className="row-facts">
                  {words.removedBy} <bdi>{one.removedBy.name}</bdi> · <Moment iso={one.removed} />
                </span>
              </p>
              <button
                type="button"
                className="button"
                aria-label={words.restoreOf(one.summary.title)}
                onClick={() => restore(one)}
              >
                {words.restore}
              </button>
            </li>
          ))}
        </ul>
        {binned?.length === 0 ? (
          <a className="button" href={addressOf({ screen: 'library' })}>
            {messages().ui.backToLibrary}
          </a>
        ) : null}
        {binned && binned.length > 0 ? (
          <button type="button" className="button danger" onClick={() => setAsking(true)}>
            {words.emptyIt}
          </button>
        ) : null}
        {asking ? (
          <EmptyBinDialog
            count={binned?.length ?? 0}
            onEmpty={empty}
            onClose={() => setAsking(false)}
          />
        ) : null}
      </main>
    </div>
  );
}
