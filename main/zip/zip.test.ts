import { describe, expect, test } from 'vitest';
import { reasonOf } from '../importers/testing/expect-failure.ts';
import { declaring, flipped, zipOf } from '../importers/testing/zips.ts';
import { openZip } from './zip.ts';

const words = 'The council met on Monday and agreed on a new bridge. '.repeat(40);
const good = zipOf({ 'text/a.txt': words, 'empty.txt': '', 'b.txt': 'Short.' });
const open = (bytes: Uint8Array) => openZip(bytes, 'a.zip', 'book');
const read = (bytes: Uint8Array, path: string) =>
  new TextDecoder().decode(open(bytes).read(path) ?? new Uint8Array());

describe('a whole zip', () => {
  test.each([false, true])('gives its files (stored: %s)', (stored) => {
    const zip = zipOf({ 'text/a.txt': words, 'empty.txt': '', 'b.txt': 'Short.' }, stored);
    expect(open(zip).paths).toEqual(['text/a.txt', 'empty.txt', 'b.txt']);
    expect(read(zip, 'text/a.txt')).toBe(words);
    expect(read(zip, 'empty.txt')).toBe('');
    expect(open(zip).read('c.txt')).toBeUndefined();
  });

  test('is read out of a larger buffer', () => {
    const room = new Uint8Array(good.length + 200);
    room.set(good, 100);
    expect(read(room.subarray(100, 100 + good.length), 'b.txt')).toBe('Short.');
  });

  test('holds 64-bit sizes', () => {
    // The same directory entry, with its sizes moved to the extra field that 64-bit zips have.
    expect(read(widened(zipOf({ 'b.txt': 'Short.' }, true)), 'b.txt')).toBe('Short.');
  });
});

/** Of a zip with one stored file. */
function widened(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const at = view.getUint32(end + 16, true);
  const extra = new Uint8Array(20);
  const extraView = new DataView(extra.buffer);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 16, true);
  extraView.setBigUint64(4, BigInt(view.getUint32(at + 24, true)), true);
  extraView.setBigUint64(12, BigInt(view.getUint32(at + 20, true)), true);
  view.setUint32(at + 20, 0xffffffff, true);
  view.setUint32(at + 24, 0xffffffff, true);
  view.setUint16(at + 30, 20, true);
  const pathEnd = at + 46 + view.getUint16(at + 28, true);
  return new Uint8Array([...zip.subarray(0, pathEnd), ...extra, ...zip.subarray(pathEnd)]);
}

describe('is refused before anything is unpacked', () => {
  const three = zipOf({ 'a.txt': words, 'b.txt': words, 'c.txt': words });
  const tenGigabytes = ['a.txt', 'b.txt', 'c.txt'].reduce(
    (zip, path) => declaring(zip, path, 'size', 3_500_000_000),
    three,
  );
  const crowd = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`f${index}`, '']),
  ) as Record<string, string>;

  test.each([
    ['declared to be ten gigabytes', tenGigabytes, 'inputBomb'],
    ['absurdly many files', zipOf(crowd), 'inputBomb'],
    ['no bytes', new Uint8Array(), 'inputEmpty'],
    ['cut off', good.subarray(0, good.length - 40), 'inputDamaged'],
    ['the first half', good.subarray(0, good.length >> 1), 'inputDamaged'],
    ['without its beginning', good.subarray(60), 'inputDamaged'],
    ['not a zip', new TextEncoder().encode(words), 'inputDamaged'],
    ['a few bytes', new Uint8Array([0x50, 0x4b]), 'inputDamaged'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(() => read(bytes, 'text/a.txt'))).toBe(reason);
  });

  test('an empty zip is one, with nothing in it', () => {
    expect(open(zipOf({})).paths).toEqual([]);
  });
});

describe('is refused when a file is asked for', () => {
  const path = 'text/a.txt';
  test.each([
    ['larger than it says', declaring(good, path, 'size', 100), 'inputDamaged'],
    ['smaller than it says', declaring(good, path, 'size', words.length + 1), 'inputDamaged'],
    ['locked', declaring(good, path, 'flags', 1), 'inputEncrypted'],
    ['packed by a method nobody knows', declaring(good, path, 'method', 99), 'inputDamaged'],
    ['changed on the way', flipped(good, path), 'inputDamaged'],
    ['changed, and stored', flipped(zipOf({ [path]: words }, true), path), 'inputDamaged'],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonOf(() => read(bytes, path))).toBe(reason);
  });

  test('a stream of far more than it says stops early', async () => {
    const endless = declaring(zipOf({ [path]: new Uint8Array(120_000_000) }), path, 'size', 10);
    expect(await reasonOf(() => read(endless, path))).toBe('inputDamaged');
  });

  test('the other files of it can still be read', () => {
    expect(read(flipped(good, path), 'b.txt')).toBe('Short.');
  });
});
