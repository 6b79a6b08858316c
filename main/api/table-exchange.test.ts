/** Tables, from one library to another. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Api } from '../../shared/api.ts';
import { createApi } from './create-api.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function library(): Promise<Api> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-tables-'));
  const { api, close } = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
  });
  ends.push(async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  });
  return api;
}

const table = '| Year | Cost |\n|---|---|\n| 2030 | 9 m |';

test.each(['html', 'json'] as const)('a table stays one in a %s export', async (format) => {
  const api = await library();
  const { id } = await api.addArticle({ name: 'costs.md', bytes: new TextEncoder().encode(table) });
  const { name, bytes } = await api.exportArticle({ id, format });
  const other = await library();
  await other.addArticle({ name, bytes });
  const [{ blocks }] = (await other.openArticle({ id })).article.versions;
  expect(blocks.map(({ cell }) => cell)).toEqual([
    { table: 0, row: 0, column: 0, header: true },
    { table: 0, row: 0, column: 1, header: true },
    { table: 0, row: 1, column: 0 },
    { table: 0, row: 1, column: 1 },
  ]);
});

test.each([
  ['"column": 1', '"column": 1000'],
  ['"row": 1', '"row": -1'],
])('a cell that can stand in no table is damage: %s', async (place, broken) => {
  const api = await library();
  const { id } = await api.addArticle({ name: 'a.md', bytes: new TextEncoder().encode(table) });
  const { name, bytes } = await api.exportArticle({ id, format: 'json' });
  const json = new TextDecoder().decode(bytes);
  expect(json).toContain(place);
  const damaged = new TextEncoder().encode(json.replace(place, broken));
  await expect((await library()).addArticle({ name, bytes: damaged })).rejects.toMatchObject({
    failure: { reason: 'inputDamaged' },
  });
});
