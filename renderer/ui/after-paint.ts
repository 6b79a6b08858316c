const waiting = new Set<() => void>();
let asked = false;

/**
 * Runs a task once the frame that is being made has been painted, so that a key's own frame has only what the key is about.
 * The same function waits once. Where there are no frames (a hidden window), it does not wait for them.
 */
export function afterPaint(task: () => void): void {
  waiting.add(task);
  if (asked) return;
  asked = true;
  if (typeof requestAnimationFrame === 'undefined' || document.hidden) {
    queueMicrotask(run);
    return;
  }
  void nextPaint().then(run);
}

/** When the frame that is being made has been painted. A hidden window makes none. */
export function nextPaint(): Promise<void> {
  // A message that is sent at a frame's beginning arrives when its style, layout and paint are done.
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(null);
    });
  });
}

/** Runs now what waits: for whoever needs what stands beside the text as it is, in the same turn. */
export function catchUp(): void {
  const tasks = [...waiting];
  waiting.clear();
  for (const task of tasks) task();
}

function run(): void {
  asked = false;
  catchUp();
}
