import { zipSync } from 'fflate';

/** The same files make the same bytes, whenever and wherever. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 6, mtime: '1980-01-01' });
}
