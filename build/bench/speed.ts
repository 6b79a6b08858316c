/** Items a second of processor time, the best of three rounds: whatever else the machine does, only makes slower. */
export async function measure<T>(
  items: readonly T[],
  run: (item: T) => Promise<void>,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const from = process.cpuUsage();
    for (const item of items) await run(item).catch(() => {});
    best = Math.min(best, secondsSince(from));
  }
  return items.length / best;
}

export function measureNow<T>(items: readonly T[], run: (item: T) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const from = process.cpuUsage();
    for (const item of items) run(item);
    best = Math.min(best, secondsSince(from));
  }
  return items.length / best;
}

function secondsSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** As a multiple of the first: machines differ, the ratio hardly does. */
export function relative(speeds: readonly number[], index: number): string {
  return ((speeds[index] ?? 0) / (speeds[0] || 1)).toFixed(2);
}
