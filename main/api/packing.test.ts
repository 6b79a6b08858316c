import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceOf } from '../../shared/annotation.ts';
import { largestPackage } from '../../shared/article-size.ts';
import { bytes, imported, openAt, temporaryFolder } from '../library/testing/samples.ts';
import { mergePackage, packArticles } from './packing.ts';

const receiver = async () => openAt(await temporaryFolder());

const page = new TextEncoder().encode('<h1>Gauge bulletin 4</h1>');

async function withEvidence() {
  const folder = await temporaryFolder();
  const library = await openAt(folder);
  const { id } = await library.add(imported(), bytes);
  const kept = await library.keepCapture(id, {
    name: 'bulletin.html',
    mediaType: 'text/html',
    bytes: page,
  });
  const evidence = [
    { id: 'e', title: 'Bulletin', kind: 'primary', stance: 'supports', capture: kept },
  ] as const;
  await library.change(id, [
    { id: 'm', range: { start: 0, end: 13 }, judgement: { label: 'claim', evidence } },
  ]);
  return { library, id, sha256: kept.sha256, folder: join(folder, 'library', 'articles', id) };
}

test('copies of evidence travel with their article, byte by byte, and come only once', async () => {
  const { library, id, sha256 } = await withEvidence();
  const packed = await packArticles(library, [id]);
  const there = await receiver();
  expect(await mergePackage(there, packed.name, packed.bytes)).toMatchObject([
    { outcome: 'added' },
  ]);
  expect((await there.capture(id, sha256)).bytes).toEqual(page);
  const [mark] = (await there.open(id)).annotations;
  expect(mark && evidenceOf(mark)).toMatchObject([{ capture: { sha256, name: 'bulletin.html' } }]);
  expect(await mergePackage(there, packed.name, packed.bytes)).toMatchObject([
    { outcome: 'unchanged' },
  ]);
});

test('a copy that was kept since is what a second package brings', async () => {
  const { library, id } = await withEvidence();
  const there = await receiver();
  const before = await packArticles(library, [id]);
  await mergePackage(there, before.name, before.bytes);
  const later = await library.keepCapture(id, { name: 'b.csv', mediaType: 'text/csv', bytes });
  const after = await packArticles(library, [id]);
  expect(await mergePackage(there, after.name, after.bytes)).toMatchObject([{ outcome: 'merged' }]);
  expect((await there.capture(id, later.sha256)).bytes).toEqual(new Uint8Array(bytes));
});

test('what synchronisation has named with signs that no package takes is packed all the same', async () => {
  const { library, id, folder } = await withEvidence();
  const marks = join(folder, 'marks');
  const [own = ''] = (await readdir(marks)).filter((name) => name.endsWith('.json'));
  const copy = own.replace('.json', ' (Ana’s conflicted copy 2026-01-01).json');
  await copyFile(join(marks, own), join(marks, copy));
  await copyFile(join(marks, own), join(folder, '_notes (1).txt'));
  const packed = await packArticles(library, [id]);
  const there = await receiver();
  await mergePackage(there, packed.name, packed.bytes);
  expect((await there.open(id)).annotations).toHaveLength(1);
});

test('what nobody could take in is not packed', async () => {
  const { library, id } = await withEvidence();
  const large = new Uint8Array(largestPackage + 1);
  const files = async () => new Map([['source.txt', large]]);
  await expect(packArticles({ ...library, files }, [id])).rejects.toMatchObject({
    failure: { reason: 'packageTooLarge', bytes: largestPackage + 1, limit: largestPackage },
  });
});
