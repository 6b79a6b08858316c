import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytes, imported, openAt, temporaryFolder } from './testing/samples.ts';

const page = { name: 'bulletin.HTML', mediaType: 'text/html', bytes };
const hash = '0'.repeat(64);

async function libraryWithCapture() {
  const folder = await temporaryFolder();
  const library = await openAt(folder);
  const { id } = await library.add(imported(), bytes);
  const capture = await library.keepCapture(id, page);
  const evidence = join(folder, 'library', 'articles', id, 'evidence');
  return { library, id, capture, evidence };
}

test('a copy is kept once under its hash, and given back as it was', async () => {
  const { library, id, capture, evidence } = await libraryWithCapture();
  expect(capture).toMatchObject({ name: 'bulletin.HTML', byteLength: bytes.length });
  await library.keepCapture(id, { ...page, name: 'the same.bin' });
  expect(await readdir(evidence)).toEqual([`${capture.sha256}.html`]);
  expect(await library.capture(id, capture.sha256)).toEqual({
    name: `${capture.sha256}.html`,
    bytes: new Uint8Array(bytes),
  });
});

test.each(['page', 'a.b c', '../../x.sh/..', 'x.'])('%j names no extension', async (name) => {
  const { library, id, evidence } = await libraryWithCapture();
  await library.keepCapture(id, { ...page, name, bytes: new TextEncoder().encode(name) });
  const others = (await readdir(evidence)).filter((file) => !file.endsWith('.html'));
  expect(others).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.bin$/)]);
});

test('a copy goes and comes back with its article', async () => {
  const { library, id, capture } = await libraryWithCapture();
  await library.remove(id);
  const missing = { failure: { reason: 'articleMissing', article: id } };
  await expect(library.keepCapture(id, page)).rejects.toMatchObject(missing);
  await library.restore(id);
  expect((await library.capture(id, capture.sha256)).bytes).toHaveLength(bytes.length);
});

test('what is not there, or is not what was kept, is told and not given', async () => {
  const { library, id, capture, evidence } = await libraryWithCapture();
  await expect(library.capture(id, hash)).rejects.toMatchObject({
    failure: { reason: 'captureMissing', sha256: hash },
  });
  await writeFile(join(evidence, `${capture.sha256}.html`), 'rewritten');
  await expect(library.capture(id, capture.sha256)).rejects.toMatchObject({
    failure: { reason: 'captureAltered' },
  });
});
