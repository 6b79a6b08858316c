import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largestArticle } from '../../shared/article-size.ts';
import { hashOf } from '../library/captures.ts';
import { bytes, imported, openAt, temporaryFolder } from '../library/testing/samples.ts';
import { bringCopies } from './bringing-copies.ts';

const captured = '2026-01-01T00:00:00Z';
const said = (copy: Uint8Array) => ({
  sha256: hashOf(copy),
  name: 'gauge.bin',
  mediaType: 'application/octet-stream',
  byteLength: copy.length,
  captured,
});
const brought = (copy: Uint8Array) => ({
  sha256: hashOf(copy),
  data: Buffer.from(copy).toString('base64'),
});

async function article() {
  const folder = await temporaryFolder();
  const library = await openAt(folder);
  const { id } = await library.add(imported(), bytes);
  return { library, id, evidence: join(folder, 'library', 'articles', id, 'evidence') };
}

test('a copy that was altered here is missing, and made good by the one that is brought', async () => {
  const { library, id, evidence } = await article();
  const copy = new TextEncoder().encode('31.2 %');
  const { sha256 } = await library.keepCapture(id, { ...said(copy), bytes: copy });
  await writeFile(join(evidence, `${sha256}.bin`), 'rewritten');
  expect(await bringCopies(library, id, [said(copy)])).toBe(1);
  expect(await bringCopies(library, id, [said(copy)], [brought(copy)])).toBe(0);
  expect((await library.capture(id, sha256)).bytes).toEqual(copy);
});

test('a copy that nobody brings is not kept, not even of nothing', async () => {
  const { library, id, evidence } = await article();
  expect(await bringCopies(library, id, [said(new Uint8Array())])).toBe(1);
  expect(await readdir(evidence).catch(() => [])).toEqual([]);
});

test('a copy that is larger than one may be is not kept', async () => {
  const { library, id, evidence } = await article();
  const large = new Uint8Array(largestArticle + 1);
  expect(await bringCopies(library, id, [said(large)], [brought(large)])).toBe(1);
  expect(await readdir(evidence).catch(() => [])).toEqual([]);
});
