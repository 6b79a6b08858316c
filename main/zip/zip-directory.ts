/** What a zip's directory says of one file in it; nothing of it is trusted before it is unpacked. */
export interface ZipEntry {
  /** With forward slashes, as the container's own references have it. */
  readonly path: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** Bytes in the zip. */
  readonly packed: number;
  /** Bytes unpacked. */
  readonly size: number;
  readonly crc: number;
  readonly locked: boolean;
  /** Where its own header begins, from the start of the zip. */
  readonly offset: number;
}

const signatures = {
  entry: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};
const entryLength = 46;
const endLength = 22;
const longestComment = 0xffff;
/** A field that says so is to be found in the 64-bit record instead. */
const elsewhere = 0xffffffff;

/**
 * The directory at the end of a zip, read here because the library's own reader knows neither checksums nor locks.
 * Yields no more entries than there are bytes for, whatever number is declared.
 *
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 and 4.5.3
 *
 * @throws RangeError when the directory is not whole
 */
export function* readDirectory(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { count, at } = findDirectory(view);
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== signatures.entry) throw new RangeError('no directory entry');
    const pathLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const start = at + entryLength;
    const path = bytes.subarray(start, start + pathLength);
    const extra = new DataView(
      view.buffer,
      view.byteOffset + start + pathLength,
      Math.min(extraLength, Math.max(0, view.byteLength - start - pathLength)),
    );
    yield {
      path: new TextDecoder().decode(path).replaceAll('\\', '/'),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...wide(extra, {
        size: view.getUint32(at + 24, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      }),
    };
    at = start + pathLength + extraLength + view.getUint16(at + 32, true);
  }
}

function findDirectory(view: DataView): { count: number; at: number } {
  const last = view.byteLength - endLength;
  for (let end = last; end >= Math.max(0, last - longestComment); end -= 1) {
    if (view.getUint32(end, true) !== signatures.end) continue;
    const locator = end - 20;
    if (locator >= 0 && view.getUint32(locator, true) === signatures.locator64) {
      const record = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(record, true) !== signatures.end64) throw new RangeError('no 64-bit end');
      return {
        count: Number(view.getBigUint64(record + 32, true)),
        at: Number(view.getBigUint64(record + 48, true)),
      };
    }
    return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  }
  throw new RangeError('no end of directory');
}

type Sizes = Pick<ZipEntry, 'size' | 'packed' | 'offset'>;

/** The 64-bit field holds, in this order, only those numbers that did not fit. */
function wide(extra: DataView, sizes: Sizes): Sizes {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (value: number) => {
      if (value !== elsewhere) return value;
      next += 8;
      return Number(extra.getBigUint64(next - 8, true));
    };
    return { size: take(sizes.size), packed: take(sizes.packed), offset: take(sizes.offset) };
  }
  return sizes;
}
