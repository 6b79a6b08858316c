import { Inflate } from 'fflate';
import { FailureError } from '../../shared/failure.ts';
import { crc32 } from './crc32.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** Bytes all files of a zip may have together, unpacked, and how many there may be. */
export const largestUnpacked = 200_000_000;
const mostEntries = 10_000;
/** Packed bytes unpacked at a time: deflate makes at most 1032 out of one, so 17 MB are the most made in vain. */
const step = 16 * 1024;

/** A zip whose directory was found harmless. Files are unpacked one by one, when they are asked for. */
export interface Zip {
  readonly paths: readonly string[];
  /** Undefined when there is no such file; `path` is exact. */
  read(path: string): Uint8Array | undefined;
}

/**
 * @param kind as a person calls it, for the sentence
 * @throws FailureError `inputEmpty`; `inputDamaged` when it is no whole zip; `inputBomb` when it declares to unpack to
 *   more than `largestUnpacked` or to absurdly many files. `read` throws `inputDamaged` when a file is not what the
 *   directory says, and `inputEncrypted` when it is locked.
 */
export function openZip(bytes: Uint8Array, name: string, kind: string): Zip {
  if (bytes.length === 0) throw new FailureError({ reason: 'inputEmpty', name });
  const damaged = (cause?: unknown) =>
    new FailureError({ reason: 'inputDamaged', name, kind }, { cause });
  const entries = new Map<string, ZipEntry>();
  let size = 0;
  let count = 0;
  try {
    for (const entry of readDirectory(bytes)) {
      size += entry.size;
      count += 1;
      if (size > largestUnpacked || count > mostEntries) break;
      entries.set(entry.path, entry);
    }
  } catch (cause) {
    throw damaged(cause);
  }
  if (size > largestUnpacked || count > mostEntries)
    throw new FailureError({ reason: 'inputBomb', name, limit: largestUnpacked });
  return {
    paths: [...entries.keys()],
    read(path) {
      const entry = entries.get(path);
      if (!entry) return undefined;
      if (entry.locked) throw new FailureError({ reason: 'inputEncrypted', name, kind });
      try {
        return unpack(bytes, entry);
      } catch (cause) {
        throw damaged(cause);
      }
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { offset, packed, size, method } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== 0x04034b50) throw new RangeError('no file header');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new RangeError('cut off');
  const body = bytes.subarray(start, start + packed);
  const content = method === 0 ? body : inflate(body, method, size);
  if (content.length !== size || crc32(content) !== entry.crc) throw new RangeError('changed');
  return content;
}

/** Stops as soon as there is more than was declared: what is declared has been counted, and the rest may be endless. */
function inflate(body: Uint8Array, method: number, size: number): Uint8Array {
  if (method !== 8) throw new RangeError(`packed by method ${method}`);
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError('more than declared');
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < body.length; at += step)
    stream.push(body.subarray(at, at + step), at + step >= body.length);
  return content.subarray(0, length);
}
