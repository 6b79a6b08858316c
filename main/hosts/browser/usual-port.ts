import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Above the ports of most services, below those that systems give out for a moment. */
const first = 20_000;
const count = 12_000;

/**
 * The same for a library whenever it is served: a browser keeps what it keeps, and a tab what is still to be saved, for one
 * address.
 */
export function usualPort(library: string): number {
  const hash = createHash('sha256').update(resolve(library)).digest();
  return first + (hash.readUInt32BE() % count);
}
