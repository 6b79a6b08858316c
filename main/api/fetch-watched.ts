import { type FetchedFile, type FetchOptions, fetchAddress } from '../fetching/fetch-address.ts';
import type { Task } from './tasks.ts';

/** Fetches for a call that its caller can watch and end. */
export function fetchWatched(
  address: string,
  fetching: Pick<FetchOptions, 'allowed' | 'proxyFor'>,
  { signal, report }: Task,
): Promise<FetchedFile> {
  report({ stage: 'fetching', done: 0 });
  return fetchAddress(address, {
    ...fetching,
    signal,
    onProgress: (done, total) =>
      report({ stage: 'fetching', done, ...(total === undefined ? {} : { total }) }),
  });
}
