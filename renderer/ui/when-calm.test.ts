import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const frame = 16;
let seen: string[] = [];
let calm: typeof import('./when-calm.ts');

/** A turn in which the same two things follow the text. */
function press(...words: readonly string[]): void {
  for (const word of words) calm.whenCalm(() => seen.push(word));
}

beforeEach(async () => {
  seen = [];
  vi.useFakeTimers();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, frame));
  vi.stubGlobal(
    'MessageChannel',
    class {
      readonly port1 = { onmessage: () => {}, close: () => {} };
      readonly port2 = { postMessage: () => this.port1.onmessage() };
    },
  );
  // Nothing is left of the hurry of the test before.
  vi.resetModules();
  calm = await import('./when-calm.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('after one key all follows with the next frame', async () => {
  press('panel', 'letter');
  expect(seen).toEqual([]);
  await vi.advanceTimersByTimeAsync(frame);
  expect(seen).toEqual(['panel', 'letter']);
});

test('while one key comes hard upon the other nothing follows, and the last is shown when they pause', async () => {
  press('1');
  await vi.advanceTimersByTimeAsync(50);
  for (const word of ['2', '3', '4']) {
    press(word);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(seen).toEqual(['1']);
  await vi.advanceTimersByTimeAsync(80);
  expect(seen).toEqual(['1', '2', '3', '4']);
});

test('nobody who holds a key down is left without a look for long', async () => {
  for (let time = 0; time < 1_200; time += 30) {
    press('followed');
    await vi.advanceTimersByTimeAsync(30);
  }
  // The first at once, the others after a second.
  expect(seen.length).toBeGreaterThan(30);
  expect(seen.length).toBeLessThan(40);
});

test('the same function waits once', async () => {
  const once = vi.fn();
  calm.whenCalm(once);
  calm.whenCalm(once);
  await vi.advanceTimersByTimeAsync(frame);
  expect(once).toHaveBeenCalledTimes(1);
});

test('a move is followed in its own turn, unless keys come fast', async () => {
  press('moved');
  calm.unlessHasty();
  expect(seen).toEqual(['moved']);
  await vi.advanceTimersByTimeAsync(30);
  press('held');
  calm.unlessHasty();
  expect(seen).toEqual(['moved']);
  await vi.advanceTimersByTimeAsync(80);
  expect(seen).toEqual(['moved', 'held']);
});

test('what comes by itself is no key: it waits for a pause, and makes nobody hasty', async () => {
  press('1');
  await vi.advanceTimersByTimeAsync(40);
  calm.inPassing(() => seen.push('saved'));
  await vi.advanceTimersByTimeAsync(30);
  expect(seen).toEqual(['1']);
  await vi.advanceTimersByTimeAsync(25);
  press('2');
  await vi.advanceTimersByTimeAsync(frame);
  expect(seen).toEqual(['1', 'saved', '2']);
  await vi.advanceTimersByTimeAsync(200);
  calm.inPassing(() => seen.push('refreshed'));
  await vi.advanceTimersByTimeAsync(frame);
  expect(seen.at(-1)).toBe('refreshed');
});

test('whoever needs it now has it now, however fast the keys are', async () => {
  press('1');
  await vi.advanceTimersByTimeAsync(30);
  press('2');
  calm.catchUp();
  expect(seen).toEqual(['1', '2']);
  await vi.advanceTimersByTimeAsync(500);
  expect(seen).toEqual(['1', '2']);
});
