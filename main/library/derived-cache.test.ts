import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DerivedCache } from './derived-cache.ts';
import { temporaryFolder } from './testing/samples.ts';

test('what several set at the same time is all there, and in the next process too', async () => {
  const folder = await temporaryFolder();
  const open = (format = 1) => new DerivedCache<number>(folder, '/library', 'numbers', format);
  const cache = open();
  await Promise.all(['aaaa', 'aaab', 'baaa'].map((id, index) => cache.set(id, 'then', index)));
  const found = (from: DerivedCache<number>, signature = 'then') =>
    Promise.all(['aaaa', 'aaab', 'baaa'].map((id) => from.get(id, signature)));
  expect(await found(cache)).toEqual([0, 1, 2]);
  await cache.save();
  expect(await found(open())).toEqual([0, 1, 2]);
  expect(await found(open(), 'now')).toEqual([undefined, undefined, undefined]);
  expect(await found(open(2))).toEqual([undefined, undefined, undefined]);
});

test('one that is spoilt is made again', async () => {
  const folder = await temporaryFolder();
  const cache = new DerivedCache<number>(folder, '/library', 'numbers', 1);
  await cache.set('aaaa', 'then', 1);
  await cache.save();
  const [name = ''] = await readdir(join(folder, 'cache'));
  await writeFile(join(folder, 'cache', name, 'a.json'), '[1,[["aa');
  const again = new DerivedCache<number>(folder, '/library', 'numbers', 1);
  expect(await again.get('aaaa', 'then')).toBeUndefined();
});
