import { useCallback, useRef, useState } from 'react';
import type { AddOptions, Api, ArticleSummary, TaskProgress } from '../../shared/api.ts';
import { type Failure, FailureError } from '../../shared/failure.ts';
import { useHost } from '../host/host-context.ts';
import { messageOf } from '../ui/failure-message.ts';
import type { Candidate } from './candidates.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
  /** Of the one under way; null until the host has told. */
  readonly task: TaskProgress | null;
}

export interface Duplicate {
  readonly candidate: Candidate;
  readonly failure: Extract<Failure, { reason: 'articleDuplicate' }>;
}

export interface Adding {
  readonly progress: Progress | null;
  readonly failures: readonly string[];
  readonly duplicates: readonly Duplicate[];
  /** What became of packages. */
  readonly told: readonly string[];
  /** How many were added, once several were asked for. */
  readonly added: number;
  add(
    candidates: readonly Candidate[],
    options?: AddOptions,
  ): Promise<readonly Pick<ArticleSummary, 'id'>[]>;
  cancel(): void;
  dismissFailures(): void;
  dismissDuplicate(duplicate: Duplicate): void;
}

/** How often the host is asked how far it is. Milliseconds. */
const askEvery = 250;

/** Adds one after the other, so that a large pile never holds all its bytes at once; what is under way can be ended. */
export function useAdding(): Adding {
  const { api } = useHost();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([]);
  const [told, setTold] = useState<readonly string[]>([]);
  const [count, setCount] = useState(0);
  const cancelled = useRef(false);
  const running = useRef<string | undefined>(undefined);

  const add = useCallback(
    async (candidates: readonly Candidate[], options: AddOptions = {}) => {
      cancelled.current = false;
      setFailures([]);
      setTold([]);
      setCount(0);
      const added: Pick<ArticleSummary, 'id'>[] = [];
      for (const [done, candidate] of candidates.entries()) {
        if (cancelled.current) break;
        const task = crypto.randomUUID();
        running.current = task;
        const about = { done, total: candidates.length, name: candidate.name };
        setProgress({ ...about, task: null });
        const stop = watch(api, task, (now) => setProgress({ ...about, task: now }));
        try {
          const { articles, told } = await candidate.add(api, {
            task,
            duplicates: 'ask',
            ...options,
          });
          added.push(...articles);
          if (told) setTold((known) => [...known, told]);
        } catch (error) {
          const failure = error instanceof FailureError ? error.failure : undefined;
          if (failure?.reason === 'articleDuplicate')
            setDuplicates((known) => [...known, { candidate, failure }]);
          else if (failure?.reason !== 'cancelled')
            setFailures((known) => [...known, messageOf(error)]);
        } finally {
          stop();
        }
      }
      running.current = undefined;
      setProgress(null);
      if (candidates.length > 1) setCount(added.length);
      return added;
    },
    [api],
  );

  return {
    progress,
    failures,
    duplicates,
    told,
    added: count,
    add,
    cancel: useCallback(() => {
      cancelled.current = true;
      if (running.current) void api.cancelTask({ task: running.current });
    }, [api]),
    dismissFailures: useCallback(() => setFailures([]), []),
    dismissDuplicate: useCallback(
      (duplicate: Duplicate) => setDuplicates((known) => known.filter((one) => one !== duplicate)),
      [],
    ),
  };
}

/** Asks until stopped; an answer that comes after that is not told. */
function watch(api: Api, task: string, tell: (progress: TaskProgress) => void): () => void {
  let stopped = false;
  const timer = setInterval(() => {
    void api.taskProgress({ task }).then(
      (progress) => {
        if (!stopped && progress) tell(progress);
      },
      () => {},
    );
  }, askEvery);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
