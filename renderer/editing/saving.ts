import type { AnnotationChange } from '../../shared/api.ts';
import { messageOf } from '../ui/failure-message.ts';

export type SavingState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Nothing is lost: the changes wait in memory, and the next change or `retry` sends them. */
  | { readonly state: 'failed'; readonly message: string };

export interface Saver {
  readonly state: SavingState;
  /** Whether something is not on disk yet. */
  readonly pending: boolean;
  save(change: AnnotationChange): void;
  retry(): void;
}

/**
 * Sends changes in order, one request at a time; whatever is made meanwhile goes together in the next one, so a slow
 * disk never holds up typing. Only the latest change of a mark is sent: the ones between were never seen by anybody.
 */
export function createSaver(
  send: (changes: readonly AnnotationChange[]) => Promise<unknown>,
  changed: () => void,
): Saver {
  let waiting = new Map<string, AnnotationChange>();
  let sending = false;
  let state: SavingState = { state: 'saved' };

  const flush = async (): Promise<void> => {
    if (sending || waiting.size === 0) return;
    sending = true;
    state = { state: 'saving' };
    changed();
    const batch = waiting;
    waiting = new Map();
    try {
      await send([...batch.values()]);
      sending = false;
      state = { state: 'saved' };
      changed();
    } catch (error) {
      waiting = new Map([...batch, ...waiting]);
      sending = false;
      state = { state: 'failed', message: messageOf(error) };
      changed();
      return;
    }
    await flush();
  };

  return {
    get state() {
      return state;
    },
    get pending() {
      return sending || waiting.size > 0;
    },
    save(change) {
      waiting.delete(change.id);
      waiting.set(change.id, change);
      void flush();
    },
    retry: () => void flush(),
  };
}
