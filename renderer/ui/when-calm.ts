import { afterPaint, makesNoFrames } from './after-paint.ts';
import { createQueue } from './queue.ts';

/** Milliseconds. Whoever presses keys faster than this looks at nothing but the text. */
const calm = 80;
/** Milliseconds: nobody is left without what stands beside it for longer. */
const longest = 1_000;

const queue = createQueue();
let last = Number.NEGATIVE_INFINITY;
let first = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * For what follows the text and is no part of it: one frame later, and while one key comes hard upon the other, when they
 * pause. A frame that nobody looks at would make the next key wait for its turn. The same function waits once.
 */
export function whenCalm(task: () => void): void {
  const pause = performance.now() - last;
  last = performance.now();
  if (pause < calm) {
    inPassing(task);
    return;
  }
  clearTimeout(timer);
  timer = undefined;
  inPassing(task, pause);
  afterPaint(unlessHasty);
}

/** The same for what comes by itself, such as a host's answer: it is no sign of haste, and waits while there is some. */
export function inPassing(task: () => void, pause = performance.now() - last): void {
  if (!queue.add(task)) return;
  first = performance.now();
  if (pause >= calm || makesNoFrames()) afterPaint(unlessHasty);
  else timer = setTimeout(onceCalm, calm);
}

/** For what is no more than a move: the place one comes to and what is known of it are shown in one frame, not in two. */
export function unlessHasty(): void {
  if (timer === undefined) queue.run();
}

/** Runs now what waits: for whoever needs what stands beside the text as it is, in the same turn. */
export function catchUp(): void {
  clearTimeout(timer);
  timer = undefined;
  queue.run();
}

function onceCalm(): void {
  const now = performance.now();
  const rest = Math.min(last + calm, first + longest) - now;
  if (rest > 1) timer = setTimeout(onceCalm, rest);
  else catchUp();
}
