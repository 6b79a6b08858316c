import type { ReviewState } from '../../shared/decision.ts';
import { messageOf } from '../ui/failure-message.ts';
import { createListeners } from '../ui/listeners.ts';

/** Something decided, and how it is taken back. */
export interface Deed {
  /** What undo will say it undoes. */
  readonly name: string;
  /** By `markKey`: what the screen shows from now on, without waiting for the disk. */
  readonly states: ReadonlyMap<string, ReviewState>;
  perform(): Promise<unknown>;
  takeBack(): Promise<unknown>;
}

export interface DeedsState {
  /** What of it is not on disk yet. */
  readonly pending: number;
  readonly failure: string | undefined;
  /** What undo takes back. */
  readonly undoable: Deed | undefined;
  readonly states: ReadonlyMap<string, Decided>;
  /** Deeds up to this number are on disk or refused. */
  readonly settled: number;
}

export interface Decided {
  readonly state: ReviewState;
  /** Counts deeds, from 1. */
  readonly deed: number;
}

/** What the user has decided since the app was opened. Every getter gives the same value until it changes. */
export interface Deeds {
  readonly state: DeedsState;
  subscribe(listener: () => void): () => void;
  /** Shows at once; true when it is durable, false when it was refused and is shown no more. */
  perform(deed: Deed): Promise<boolean>;
  /** The name of what was taken back, or null when there is nothing. */
  undo(): string | null;
  dismissFailure(): void;
}

interface NumberedDeed {
  readonly deed: Deed;
  readonly number: number;
}

export const markKey = (article: string, mark: string): string => `${article}/${mark}`;

export function createDeeds(): Deeds {
  const listeners = createListeners();
  let done: readonly NumberedDeed[] = [];
  let number = 0;
  let settled = 0;
  let pending = 0;
  let failure: string | undefined;
  let state = stateNow();
  // One after the other, so that taking back never overtakes doing.
  let last: Promise<unknown> = Promise.resolve();

  function stateNow(): DeedsState {
    return {
      pending,
      failure,
      undoable: done.at(-1)?.deed,
      states: new Map(
        done.flatMap(({ deed, number }) =>
          [...deed.states].map(([key, state]) => [key, { state, deed: number }] as const),
        ),
      ),
      settled,
    };
  }

  function changed(): void {
    state = stateNow();
    listeners.tell();
  }

  function inTurn(
    task: () => Promise<unknown>,
    refused: () => void,
    ended: () => void = () => {},
  ): Promise<boolean> {
    pending += 1;
    const turn = last.then(task).then(
      () => true,
      (error: unknown) => {
        refused();
        failure = messageOf(error);
        return false;
      },
    );
    last = turn.then(() => {
      pending -= 1;
      ended();
      changed();
    });
    changed();
    return turn;
  }

  return {
    get state() {
      return state;
    },
    subscribe: listeners.subscribe,
    perform(deed) {
      failure = undefined;
      number += 1;
      const made = { deed, number };
      done = [...done, made];
      return inTurn(
        () => wholeOrNothing(deed),
        () => {
          done = done.filter((other) => other !== made);
        },
        () => {
          settled = made.number;
        },
      );
    },
    undo() {
      const undone = done.at(-1);
      if (!undone) return null;
      failure = undefined;
      done = done.slice(0, -1);
      void inTurn(
        () => undone.deed.takeBack(),
        () => {
          done = [...done, undone];
        },
      );
      return undone.deed.name;
    },
    dismissFailure() {
      failure = undefined;
      changed();
    },
  };
}

/** It may be about several articles, or need several steps: none of them stays when one is refused. */
async function wholeOrNothing(deed: Deed): Promise<void> {
  try {
    await deed.perform();
  } catch (error) {
    await deed.takeBack().catch(() => {});
    throw error;
  }
}
