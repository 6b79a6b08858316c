export interface Queue {
  /** The same function waits once. True for the first that waits: somebody has to run them. */
  add(task: () => void): boolean;
  run(): void;
}

export function createQueue(): Queue {
  const waiting = new Set<() => void>();
  return {
    add(task) {
      const isFirst = waiting.size === 0;
      waiting.add(task);
      return isFirst;
    },
    run() {
      const tasks = [...waiting];
      waiting.clear();
      for (const task of tasks) task();
    },
  };
}
