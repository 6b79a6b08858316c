import { useCallback, useEffect, useState } from 'react';
import type { LibraryListing } from '../../shared/api.ts';
import { useHost } from '../host/host-context.ts';
import { useQuestions } from '../host/questions.ts';
import { useReloading } from '../live/use-reloading.ts';
import { messageOf } from '../ui/failure-message.ts';

export type Listing =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'listed'; readonly listing: LibraryListing };

/**
 * The library as it is now; read again when the window comes back, since other programs may have changed it.
 *
 * @param edited the article whose row shows the marks that are made here by itself
 */
export function useListing(edited?: string): {
  readonly listing: Listing;
  reload(): Promise<void>;
} {
  const { api } = useHost();
  const [listing, setListing] = useState<Listing>({ state: 'loading' });
  const ask = useQuestions();

  const reload = useCallback(async () => {
    const isNews = ask();
    const answer = await api.listArticles({}).then(
      (listing): Listing => ({ state: 'listed', listing }),
      (error: unknown): Listing => ({ state: 'failed', message: messageOf(error) }),
    );
    if (isNews()) setListing(answer);
  }, [api, ask]);

  useEffect(() => {
    void reload();
    const onFocus = () => void reload();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, [reload]);
  useReloading(reload, undefined, edited);

  return { listing, reload };
}

/** Marks that came back to the user, in all articles. */
export function returnedIn(listing: Listing): number {
  if (listing.state !== 'listed') return 0;
  return listing.listing.articles.reduce((sum, { returned = 0 }) => sum + returned, 0);
}
