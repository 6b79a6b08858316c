import { zipSync } from 'fflate';

/** The same files make the same bytes, whenever and wherever. Texts are written in UTF-8. */
export function writeZip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const encoded = sorted.map(
    ([name, file]) => [name, typeof file === 'string' ? encoder.encode(file) : file] as const,
  );
  return zipSync(Object.fromEntries(encoded), { level: 6, mtime: '1980-01-01' });
}
