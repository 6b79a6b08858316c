import { useCallback, useRef, useState } from 'react';
import type { AddOptions, ArticleSummary, TaskProgress } from '../../shared/api.ts';
import { type Failure, FailureError } from '../../shared/failure.ts';
import { useHost } from '../host/host-context.ts';
import { watched } from '../host/watched.ts';
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

/** What a candidate became: a package can hold several articles. */
export type AddedArticle = Pick<ArticleSummary, 'id'>;

/** One of several that were asked for together. */
export interface Item {
  readonly name: string;
  readonly state: 'waiting' | 'adding' | 'added' | 'present' | 'failed' | 'cancelled';
  /** Where it is, once it was added. */
  readonly article?: string;
  /** Why it is not. */
  readonly reason?: string;
  readonly duplicate?: Duplicate;
}

export interface Adding {
  readonly progress: Progress | null;
  /** What became of each, when several were asked for; empty otherwise. */
  readonly items: readonly Item[];
  readonly failures: readonly string[];
  readonly duplicates: readonly Duplicate[];
  /** What became of packages. */
  readonly told: readonly string[];
  add(candidates: readonly Candidate[], options?: AddOptions): Promise<readonly AddedArticle[]>;
  cancel(): void;
  dismissItems(): void;
  dismissFailures(): void;
  dismissDuplicate(duplicate: Duplicate): void;
}

/** Adds one after the other, so that a large pile never holds all its bytes at once; what is under way can be ended. */
export function useAdding(): Adding {
  const { api } = useHost();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([]);
  const [items, setItems] = useState<readonly Item[]>([]);
  const [told, setTold] = useState<readonly string[]>([]);
  const cancelled = useRef(false);
  const running = useRef<string | undefined>(undefined);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const addInTurn = useCallback(
    async (candidates: readonly Candidate[], options: AddOptions) => {
      const several = candidates.length > 1;
      const tell = (index: number, change: Partial<Item>) =>
        setItems((all) => all.map((item, at) => (at === index ? { ...item, ...change } : item)));
      cancelled.current = false;
      setFailures([]);
      setTold([]);
      if (several) setItems(candidates.map(({ name }) => ({ name, state: 'waiting' })));
      const added: AddedArticle[] = [];
      for (const [done, candidate] of candidates.entries()) {
        if (cancelled.current) {
          if (several) tell(done, { state: 'cancelled' });
          continue;
        }
        if (several) tell(done, { state: 'adding' });
        const task = crypto.randomUUID();
        running.current = task;
        const about = { done, total: candidates.length, name: candidate.name };
        setProgress({ ...about, task: null });
        try {
          const { articles, told } = await watched(
            api,
            task,
            (now) => setProgress({ ...about, task: now }),
            candidate.add(api, { task, duplicates: 'ask', ...options }),
          );
          added.push(...articles);
          const [article] = articles;
          const outcome = article ? { article: article.id } : told ? { reason: told } : {};
          if (several) tell(done, { state: 'added', ...outcome });
          if (told) setTold((known) => [...known, told]);
        } catch (error) {
          const failure = error instanceof FailureError ? error.failure : undefined;
          if (failure?.reason === 'articleDuplicate') {
            const duplicate = { candidate, failure };
            if (several) tell(done, { state: 'present', duplicate });
            else setDuplicates((known) => [...known, duplicate]);
          } else if (failure?.reason === 'cancelled') {
            if (several) tell(done, { state: 'cancelled' });
          } else if (several) tell(done, { state: 'failed', reason: messageOf(error) });
          else setFailures([messageOf(error)]);
        }
      }
      running.current = undefined;
      setProgress(null);
      return added;
    },
    [api],
  );

  /** What is brought while something else is being added waits for its turn. */
  const add = useCallback(
    (candidates: readonly Candidate[], options: AddOptions = {}) => {
      const turn = last.current.then(() => addInTurn(candidates, options));
      last.current = turn.catch(() => {});
      return turn;
    },
    [addInTurn],
  );

  return {
    progress,
    failures,
    duplicates,
    items,
    told,
    add,
    cancel: useCallback(() => {
      cancelled.current = true;
      if (running.current) void api.cancelTask({ task: running.current });
    }, [api]),
    dismissItems: useCallback(() => setItems([]), []),
    dismissFailures: useCallback(() => setFailures([]), []),
    dismissDuplicate: useCallback((duplicate: Duplicate) => {
      setDuplicates((known) => known.filter((one) => one !== duplicate));
      setItems((all) => all.filter((item) => item.duplicate !== duplicate));
    }, []),
  };
}
