import { useCallback, useRef, useState } from 'react';
import { type ArticleInput, type ArticleSummary, largestArticle } from '../../shared/api.ts';
import { FailureError } from '../../shared/failure.ts';
import { useHost } from '../host/host-context.ts';
import { messageOf } from '../ui/failure-message.ts';

/** A name and the bytes behind it, which are only read when their turn comes. */
export interface Candidate {
  readonly name: string;
  readonly byteLength: number;
  read(): Promise<ArticleInput>;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

export interface Adding {
  readonly progress: Progress | null;
  readonly failures: readonly string[];
  add(candidates: readonly Candidate[]): Promise<readonly ArticleSummary[]>;
  cancel(): void;
  dismissFailures(): void;
}

/** Adds one after the other, so that a large pile never holds all its bytes at once and can be cancelled in between. */
export function useAdding(): Adding {
  const { api } = useHost();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const cancelled = useRef(false);

  const add = useCallback(
    async (candidates: readonly Candidate[]) => {
      cancelled.current = false;
      setFailures([]);
      const added: ArticleSummary[] = [];
      for (const [done, candidate] of candidates.entries()) {
        if (cancelled.current) break;
        setProgress({ done, total: candidates.length, name: candidate.name });
        try {
          checkSize(candidate);
          added.push(await api.addArticle(await candidate.read()));
        } catch (error) {
          const message = messageOf(error);
          setFailures((known) => [...known, message]);
        }
      }
      setProgress(null);
      return added;
    },
    [api],
  );

  return {
    progress,
    failures,
    add,
    cancel: useCallback(() => {
      cancelled.current = true;
    }, []),
    dismissFailures: useCallback(() => setFailures([]), []),
  };
}

/** Before reading: a film dropped by mistake must not be carried to the host to be refused there. */
function checkSize({ name, byteLength }: Candidate): void {
  if (byteLength > largestArticle)
    throw new FailureError({
      reason: 'inputTooLarge',
      name,
      bytes: byteLength,
      limit: largestArticle,
    });
}
