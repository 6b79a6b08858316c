import { useSyncExternalStore } from 'react';
import type { Api } from '../../shared/api.ts';
import { useHost } from '../host/host-context.ts';
import { oneForEach } from '../ui/one-for-each.ts';
import { createDeeds, type Deeds, type DeedsState } from './deeds.ts';

/** One for the whole app, so that undo survives leaving a screen and coming back. */
const deedsOf = oneForEach((_api: Api): Deeds => {
  const deeds = createDeeds();
  addEventListener('beforeunload', (event) => {
    if (deeds.state.pending > 0) event.preventDefault();
  });
  return deeds;
});

export function useDeeds(): Deeds {
  return deedsOf(useHost().api);
}

export function useDeedsState(): DeedsState {
  const deeds = deedsOf(useHost().api);
  return useSyncExternalStore(deeds.subscribe, () => deeds.state);
}
