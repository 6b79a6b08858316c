/** Milliseconds without a key after which nobody is in the middle of something. */
const quiet = 600;
/** What waits for that does not wait longer than this. */
const longest = 4_000;

let lastKey = Number.NEGATIVE_INFINITY;
let listening = false;

/** Resolves when the user pauses: reading an article anew must not hold up a key. */
export async function untilIdle(now: () => number = () => performance.now()): Promise<void> {
  if (!listening) {
    listening = true;
    addEventListener('keydown', noteKey, { capture: true, passive: true });
  }
  const began = now();
  for (;;) {
    const left = Math.min(lastKey + quiet, began + longest) - now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}

function noteKey(): void {
  lastKey = performance.now();
}
