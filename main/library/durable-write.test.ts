import { link, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupOf, durableWrite } from './durable-write.ts';
import { temporaryFolder } from './testing/samples.ts';

const folderWith = async (content: string) => {
  const folder = await temporaryFolder();
  const path = join(folder, 'marks.json');
  await writeFile(path, content);
  return { folder, path };
};

test('the old content is the backup', async () => {
  const { folder, path } = await folderWith('one');
  await durableWrite(path, 'two');
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readFile(backupOf(path), 'utf8')).toBe('one');
  expect((await readdir(folder)).sort()).toEqual(['marks.json', 'marks.json.bak']);
});

test('nothing strays where a crash left the file and its backup two names of one', async () => {
  const { folder, path } = await folderWith('one');
  await link(path, backupOf(path));
  await durableWrite(path, 'two');
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readFile(backupOf(path), 'utf8')).toBe('one');
  expect((await readdir(folder)).sort()).toEqual(['marks.json', 'marks.json.bak']);
});
