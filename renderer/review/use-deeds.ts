import { useSyncExternalStore } from 'react';
import type { Api } from '../../shared/api.ts';
import { useHost } from '../host/host-context.ts';
import { createDeeds, type Deeds, type DeedsState } from './deeds.ts';

const known = new WeakMap<Api, Deeds>();

/** One for the whole app, so that undo survives leaving a screen and coming back. */
export function useDeeds(): Deeds {
  return deedsOf(useHost().api);
}

export function useDeedsState(): DeedsState {
  const deeds = deedsOf(useHost().api);
  return useSyncExternalStore(deeds.subscribe, () => deeds.state);
}

function deedsOf(api: Api): Deeds {
  let deeds = known.get(api);
  if (!deeds) {
    const made = createDeeds();
    addEventListener('beforeunload', (event) => {
      if (made.state.pending > 0) event.preventDefault();
    });
    known.set(api, made);
    deeds = made;
  }
  return deeds;
}
