import type { TaskProgress } from '../../shared/api.ts';

/** One call under way that its caller can watch and end. */
export interface Task {
  readonly signal: AbortSignal;
  report(progress: TaskProgress): void;
}

/** Calls by the name their caller gave them; a call without a name runs like any other and cannot be ended. */
export class Tasks {
  readonly #running = new Map<string, { controller: AbortController; progress: TaskProgress }>();

  async run<T>(name: string | undefined, call: (task: Task) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const running = { controller, progress: { stage: 'waiting', done: 0 } as TaskProgress };
    if (name !== undefined) this.#running.set(name, running);
    try {
      return await call({
        signal: controller.signal,
        report: (progress) => {
          running.progress = progress;
        },
      });
    } finally {
      if (name !== undefined) this.#running.delete(name);
    }
  }

  progressOf(name: string): TaskProgress | null {
    return this.#running.get(name)?.progress ?? null;
  }

  cancel(name: string): void {
    this.#running.get(name)?.controller.abort();
  }
}
