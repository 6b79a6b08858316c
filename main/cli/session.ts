import type { Api } from '../../shared/api.ts';
import { createClient } from '../../shared/client.ts';
import { allowedAddresses } from '../api/allowed-addresses.ts';
import { createApi } from '../api/create-api.ts';
import { defaultLibraryDirectory } from '../api/default-directories.ts';
import { createDispatch, type Dispatch } from '../api/dispatch.ts';
import type { FetchingOption } from './options.ts';

export interface LibraryOption {
  readonly library?: string;
}

/** The API for one command, checked like any other caller's; closed whatever happens. */
export async function withApi<T>(
  options: LibraryOption & FetchingOption,
  task: (api: Api) => Promise<T>,
): Promise<T> {
  const { dispatch, close } = await openDispatch(options, 'cli');
  try {
    return await task(createClient(dispatch));
  } finally {
    await close();
  }
}

export async function openDispatch(
  { library, allowAddress }: LibraryOption & FetchingOption,
  program: 'cli' | 'browser',
): Promise<{ dispatch: Dispatch; close(): Promise<void> }> {
  const { api, close } = await createApi({
    library: library ?? defaultLibraryDirectory(),
    program,
    fetching: { allowed: allowedAddresses(allowAddress) },
  });
  return { dispatch: createDispatch(api), close };
}
