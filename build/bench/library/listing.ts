import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from '../statistics.ts';
import { logOf } from './filling.ts';

const program = fileURLToPath(new URL('./listing-once.ts', import.meta.url));
const rounds = 7;

export interface ListingTimes {
  /** Milliseconds, medians. */
  readonly cached: number;
  readonly uncached: number;
  readonly log: number;
}

/** Each in a new process, in turns. */
export async function timeListing(folder: string, articles: number): Promise<ListingTimes> {
  const [library, config] = [join(folder, 'library'), join(folder, 'config')];
  const list = () => once(['library', library, config], articles);
  const [cached, uncached, log]: number[][] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    await rm(join(config, 'cache'), { recursive: true, force: true });
    uncached?.push(await list());
    cached?.push(await list());
    log?.push(await once(['log', logOf(library)]));
  }
  return { cached: median(cached ?? []), uncached: median(uncached ?? []), log: median(log ?? []) };
}

async function once(args: readonly string[], expected?: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args]);
  const { time, count } = JSON.parse(stdout) as { time: number; count: number };
  if (expected !== undefined && count !== expected)
    throw new Error(`the list has ${count} articles, and should have ${expected}`);
  return time;
}
