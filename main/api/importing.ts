import { Worker } from 'node:worker_threads';
import type { ArticleInput } from '../../shared/api.ts';
import type { ImportedArticle } from '../../shared/article.ts';
import { codeOf } from '../../shared/error-code.ts';
import { type Failure, FailureError } from '../../shared/failure.ts';
import type { Preview } from '../importers/preview-article.ts';

/** Put in by the bundler, for each program the place of its worker. */
declare const assayImportWorker: string | undefined;

const workerFile = new URL(
  typeof assayImportWorker === 'string' ? assayImportWorker : './import-worker.ts',
  import.meta.url,
);

export type Question =
  | { readonly task: 'import'; readonly input: ArticleInput }
  | { readonly task: 'preview'; readonly input: ArticleInput }
  | { readonly task: 'revise'; readonly input: ArticleInput; readonly kept: readonly boolean[] };

interface Values {
  readonly import: ImportedArticle;
  readonly preview: Preview;
  readonly revise: { readonly imported: ImportedArticle; readonly digest: string };
}

export type Answer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Far more than an article takes; a source made to exhaust the machine ends here. */
const limits = { megabytes: 2_048, seconds: 180 } as const;

/**
 * Reads articles in a thread of its own, one at a time, so that the window and the server stay free, and so that a reading
 * can be ended whatever library it is in: by ending its thread.
 */
export class Importing {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @throws FailureError `input…`, `cancelled` */
  ask<Q extends Question>(question: Q, watch: Watch = {}): Promise<Values[Q['task']]> {
    const turn = this.#last.then(() => this.#ask(question, watch));
    this.#last = turn.catch(() => {});
    return turn as Promise<Values[Q['task']]>;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #ask(question: Question, { signal, onProgress }: Watch): Promise<unknown> {
    const { name } = question.input;
    return new Promise<unknown>((resolve, reject) => {
      if (signal?.aborted) {
        reject(new FailureError({ reason: 'cancelled' }));
        return;
      }
      this.#worker ??= startWorker();
      const worker = this.#worker;
      worker.ref();
      const end = (settle: () => void, kill = false) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        worker.unref();
        if (kill) {
          this.#worker = undefined;
          void worker.terminate();
        }
        settle();
      };
      const fail = (failure: Failure, kill: boolean) =>
        end(() => reject(new FailureError(failure)), kill);
      const onAbort = () => fail({ reason: 'cancelled' }, true);
      const onMessage = (answer: Answer) => {
        if (answer.kind === 'progress') onProgress?.(answer.done, answer.total);
        else if (answer.kind === 'failed') fail(answer.failure, false);
        else end(() => resolve(answer.value));
      };
      const onError = (error: Error) => {
        const exhausted = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
        if (exhausted) fail({ reason: 'inputTooMuch', name, cause: 'memory' }, true);
        else fail({ reason: 'internal', cause: error.message }, true);
      };
      const onExit = () => fail({ reason: 'internal', cause: 'the reader ended' }, true);
      const timer = setTimeout(
        () => fail({ reason: 'inputTooMuch', name, cause: 'time' }, true),
        limits.seconds * 1000,
      );
      signal?.addEventListener('abort', onAbort);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(question);
    });
  }
}

function startWorker(): Worker {
  return new Worker(workerFile, {
    name: 'import',
    // A deep page recurses deeply; the usual stack of a thread is smaller than that of a program.
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, stackSizeMb: 16 },
  });
}
