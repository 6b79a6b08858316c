import { strToU8, zipSync } from 'fflate';

/** A zip of these files; `stored` leaves them unpacked, so that their bytes can be found in it. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  stored = false,
): Uint8Array {
  const all = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(all), { level: stored ? 0 : 6, mtime: '2025-01-01' });
}

/** Where the directory's entry for `path` begins. */
function entryOf(bytes: Uint8Array, path: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = strToU8(path).join();
  for (let at = bytes.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (bytes.subarray(at + 46, at + 46 + length).join() === wanted) return at;
  }
  throw new Error(`${path} is not in this zip`);
}

/** The zip with another number in the directory's entry for `path`. */
export function declaring(
  zip: Uint8Array,
  path: string,
  field: 'size' | 'flags' | 'method',
  value: number,
): Uint8Array {
  const bytes = zip.slice();
  const at = entryOf(bytes, path);
  const view = new DataView(bytes.buffer);
  if (field === 'size') view.setUint32(at + 24, value, true);
  else view.setUint16(at + (field === 'flags' ? 8 : 10), value, true);
  return bytes;
}

/** The zip with one byte changed in the middle of what `path` is packed to. */
export function flipped(zip: Uint8Array, path: string): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const entry = entryOf(bytes, path);
  const offset = view.getUint32(entry + 42, true);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const at = start + (view.getUint32(entry + 20, true) >> 1);
  view.setUint8(at, view.getUint8(at) ^ 1);
  return bytes;
}
