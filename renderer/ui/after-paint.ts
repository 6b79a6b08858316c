import { createQueue } from './queue.ts';

const painted = createQueue();

/**
 * Runs a task once the frame that is being made has been painted, so that a key's own frame has only what the key is about.
 * The same function waits once. Where there are no frames (a hidden window), it does not wait for them.
 */
export function afterPaint(task: () => void): void {
  if (!painted.add(task)) return;
  if (makesNoFrames()) queueMicrotask(painted.run);
  else void nextPaint().then(painted.run);
}

export function makesNoFrames(): boolean {
  return typeof requestAnimationFrame === 'undefined' || document.hidden;
}

/** When the frame that is being made has been painted, or the window is hidden and makes none. */
export function nextPaint(): Promise<void> {
  // A message that is sent at a frame's beginning arrives when its style, layout and paint are done.
  return new Promise((painted) => {
    const done = () => {
      document.removeEventListener('visibilitychange', done);
      painted();
    };
    document.addEventListener('visibilitychange', done);
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
