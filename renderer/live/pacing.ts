import { untilIdle } from './idle.ts';

/** Milliseconds. */
const shortest = 150;
/** Milliseconds: a machine that slept meanwhile did not work. */
const longest = 30_000;

/**
 * Runs a task soon after it is wanted and nobody is in the middle of something, never twice at once, and never for more than
 * a tenth of the time: what is wanted meanwhile is one run more.
 */
export function paced(
  task: () => Promise<unknown>,
  idle: () => Promise<void> = untilIdle,
): { want(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let wanted = false;
  let rest = shortest;
  let stopped = false;

  async function run(): Promise<void> {
    timer = undefined;
    running = true;
    await idle();
    wanted = false;
    const began = performance.now();
    if (!stopped) await task().catch(() => {});
    rest = Math.min(longest, Math.max(shortest, (performance.now() - began) * 9));
    running = false;
    if (wanted) want();
  }

  function want(): void {
    wanted = true;
    if (running || stopped || timer !== undefined) return;
    timer = setTimeout(() => void run(), rest);
  }

  return {
    want,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
