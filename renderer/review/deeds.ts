import type { ReviewState } from '../../shared/decision.ts';
import { messageOf } from '../ui/failure-message.ts';

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
  readonly undoName: string | undefined;
  readonly states: ReadonlyMap<string, ReviewState>;
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

export const markKey = (article: string, mark: string): string => `${article}/${mark}`;

export function createDeeds(): Deeds {
  const listeners = new Set<() => void>();
  let done: readonly Deed[] = [];
  let pending = 0;
  let failure: string | undefined;
  let state = stateNow();
  // One after the other, so that taking back never overtakes doing.
  let last: Promise<unknown> = Promise.resolve();

  function stateNow(): DeedsState {
    return {
      pending,
      failure,
      undoName: done.at(-1)?.name,
      states: new Map(done.flatMap(({ states }) => [...states])),
    };
  }

  function changed(): void {
    state = stateNow();
    for (const listener of listeners) listener();
  }

  function inTurn(task: () => Promise<unknown>, refused: () => void): Promise<boolean> {
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
      changed();
    });
    changed();
    return turn;
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    perform(deed) {
      failure = undefined;
      done = [...done, deed];
      return inTurn(
        () => deed.perform(),
        () => {
          done = done.filter((other) => other !== deed);
        },
      );
    },
    undo() {
      const deed = done.at(-1);
      if (!deed) return null;
      failure = undefined;
      done = done.slice(0, -1);
      void inTurn(
        () => deed.takeBack(),
        () => {
          done = [...done, deed];
        },
      );
      return deed.name;
    },
    dismissFailure() {
      failure = undefined;
      changed();
    },
  };
}
