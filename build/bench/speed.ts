/** Items a second, the best of three rounds: noise only ever makes slower. */
export async function measure<T>(
  items: readonly T[],
  run: (item: T) => Promise<void>,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const from = performance.now();
    for (const item of items) await run(item).catch(() => {});
    best = Math.min(best, performance.now() - from);
  }
  return (1000 * items.length) / best;
}

export function measureNow<T>(items: readonly T[], run: (item: T) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const from = performance.now();
    for (const item of items) run(item);
    best = Math.min(best, performance.now() - from);
  }
  return (1000 * items.length) / best;
}

/** As a multiple of the first: machines differ, the ratio hardly does. */
export function relative(speeds: readonly number[], index: number): string {
  return ((speeds[index] ?? 0) / (speeds[0] || 1)).toFixed(2);
}
