import type { AnnotationChange, BoundaryChange } from '../../shared/api.ts';
import { askAgainAfter } from '../host/asking-again.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { messageOf } from '../ui/failure-message.ts';

export type SavingState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Nothing is lost: the changes wait in memory and are sent again after a while, or with the next change, or by `retry`. */
  | { readonly state: 'failed'; readonly message: string };

export interface Saver {
  readonly state: SavingState;
  /** Whether something is not on disk yet. */
  readonly pending: boolean;
  save(change: AnnotationChange): void;
  saveBoundary(change: BoundaryChange): void;
  retry(): void;
}

/**
 * Sends changes in order, one request at a time; whatever is made meanwhile goes together in the next one, so a slow
 * disk never holds up typing. Only the latest change of a mark is sent: the ones between were never seen by anybody.
 */
export function createSaver(
  send: (
    changes: readonly AnnotationChange[],
    boundaries: readonly BoundaryChange[],
  ) => Promise<unknown>,
  changed: () => void,
  saved: (marks: readonly string[]) => void,
): Saver {
  let waiting = nothing();
  let sending = false;
  let state: SavingState = { state: 'saved' };
  let again: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    if (sending || isNothing(waiting)) return;
    state = { state: 'saving' };
    changed();
    await attempt();
  };

  const attempt = async (): Promise<void> => {
    clearTimeout(again);
    sending = true;
    const batch = waiting;
    waiting = nothing();
    try {
      await send([...batch.marks.values()], [...batch.boundaries.values()]);
    } catch (error) {
      waiting = {
        marks: new Map([...batch.marks, ...waiting.marks]),
        boundaries: new Map([...batch.boundaries, ...waiting.boundaries]),
      };
      sending = false;
      again = setTimeout(attempt, askAgainAfter);
      const message = messageOf(error);
      // Who was told need not be told again each time it is tried.
      if (state.state === 'failed' && state.message === message) return;
      state = { state: 'failed', message };
      changed();
      return;
    }
    sending = false;
    state = { state: 'saved' };
    changed();
    saved([...batch.marks.keys()]);
    await flush();
  };

  // What is changed in one turn belongs together and goes in one request.
  const start = () => void flush();
  const later = () => afterPaint(start);

  return {
    get state() {
      return state;
    },
    get pending() {
      return sending || !isNothing(waiting);
    },
    save(change) {
      waiting.marks.delete(change.id);
      waiting.marks.set(change.id, change);
      later();
    },
    saveBoundary(change) {
      waiting.boundaries.set(change.offset, change);
      later();
    },
    retry: () => void flush(),
  };
}

interface Batch {
  readonly marks: Map<string, AnnotationChange>;
  readonly boundaries: Map<number, BoundaryChange>;
}

function nothing(): Batch {
  return { marks: new Map(), boundaries: new Map() };
}

function isNothing({ marks, boundaries }: Batch): boolean {
  return marks.size + boundaries.size === 0;
}
