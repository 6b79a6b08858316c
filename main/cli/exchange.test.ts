/** How large a file may be that brings marks, or a whole article with its evidence. */
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { riverFolder } from './testing/river-folder.ts';
import { runAssay } from './testing/run-assay.ts';

let folder: string;
let library: string;
let id: string;
let clear: () => Promise<void>;
beforeEach(async () => {
  ({ folder, library, clear } = await riverFolder());
  id = (await assay('add', join(folder, 'river.txt'))).json().id;
  await assay('mark', id, '--sentence', '1', '--as', 'claim');
});
afterEach(() => clear());

const assay = (...args: string[]) => runAssay([...args, '--library', library, '--json']);

/** As large as if it had copies of evidence in it, which this article does not have. */
async function exported(megabytes: number): Promise<string> {
  const path = join(folder, 'river.json');
  await assay('export', id, '--format', 'json', '-o', path);
  await writeFile(path, (await readFile(path, 'utf8')).padEnd(megabytes * 1_000_000));
  return path;
}

test('what an export may have can come in again', async () => {
  const path = await exported(25);
  expect((await assay('import', path, '--article', id)).json()).toMatchObject({ same: 1 });
  const input = await readFile(path, 'utf8');
  const args = ['import', '-', '--article', id, '--library', library, '--json'];
  expect((await runAssay(args, input)).json()).toMatchObject({ same: 1 });
  for (const command of ['import', 'add']) {
    const there = join(folder, command);
    const added = await runAssay([command, path, '--library', there, '--json']);
    expect(added.json()).toMatchObject({ title: 'River talks' });
  }
});

test('what is larger is one sentence', async () => {
  const path = await exported(90);
  const tooLarge =
    /^assay: “[^”]+” is (?:more than 80|\d\d) MB, and Assay reads files of this kind up to 80 MB\.[^\n]*\n$/;
  for (const command of ['import', 'add']) {
    const { code, output, errors } = await assay(command, path);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(tooLarge);
    const input = await readFile(path, 'utf8');
    expect((await runAssay([command, '-', '--library', library], input)).errors).toMatch(tooLarge);
  }
});

test('a page that is no report has the size of an article', async () => {
  const path = join(folder, 'page.html');
  await writeFile(path, '<!doctype html><p>Water is low.</p>');
  await truncate(path, 30_000_000);
  expect((await assay('add', path)).errors).toMatch(/is 30 MB, and .* up to 20 MB/);
});
