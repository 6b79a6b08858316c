import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './testing/command-line.ts';

let here: CommandLine;
let there: CommandLine;
let id: string;
beforeEach(async () => {
  [here, there] = [await commandLine(), await commandLine()];
  await writeFile(join(here.folder, 'river.txt'), 'River talks\n\nWater is low. Prices rise.');
  id = (await here.as('Ana', 'add', join(here.folder, 'river.txt'))).json().id;
});
afterEach(async () => {
  await here.close();
  await there.close();
});

const packed = async (from: CommandLine, person: string) => {
  const path = join(from.folder, `${person}.assay`);
  expect((await from.as(person, 'pack', id, '-o', path)).json()).toMatchObject({ path });
  return path;
};
const seen = async (from: CommandLine, person: string) => ({
  marks: (await from.as(person, 'show', id)).json().annotations,
  review: (await from.as(person, 'review', id)).json(),
  log: (await from.as(person, 'log', id)).json().entries,
});

test('an article goes by mail, comes back with its review, and both are the same then', async () => {
  await here.as('Ana', 'mark', id, '--sentence', '1', '--as', 'opinion');
  await here.as('Ana', 'mark', id, '--sentence', '1', '--as', 'fact', '--note', 'seen');
  await here.as('Ana', 'ready', id, '--sentence', '1');
  const sent = await packed(here, 'Ana');
  expect((await there.as('Bo', 'merge', sent)).json().articles).toEqual([
    { id, title: 'River talks', outcome: 'added' },
  ]);
  expect(await seen(there, 'Bo')).toEqual(await seen(here, 'Ana'));
  await there.as('Bo', 'approve', id, '--sentence', '1');
  await there.as('Bo', 'comment', id, 'Good.', '--sentence', '2');
  await here.as('Ana', 'mark', id, '--sentence', '2', '--as', 'claim');

  const back = await packed(there, 'Bo');
  expect((await here.as('Ana', 'merge', back, back)).json().articles).toMatchObject([
    { outcome: 'merged' },
    { outcome: 'unchanged' },
  ]);
  expect((await here.as('Ana', 'merge', sent)).json().articles[0].outcome).toBe('unchanged');
  await there.as('Bo', 'merge', await packed(here, 'Ana'));
  const both = await seen(here, 'Ana');
  expect(await seen(there, 'Bo')).toEqual(both);
  expect(both.review.marks).toMatchObject([
    { state: 'approved', decidedBy: 'Bo' },
    { state: 'draft', label: 'claim' },
  ]);
  expect(
    both.log.filter((entry: { record: { type: string } }) => entry.record.type === 'Annotation'),
  ).toHaveLength(3);
});

test('what is no package is one sentence, and nothing is taken in', async () => {
  const path = join(here.folder, 'bad.assay');
  await writeFile(path, 'no package');
  const { code, errors } = await there.plain('Bo', 'merge', path);
  expect(code).toBe(1);
  expect(errors).toMatch(/^assay: “bad\.assay” is not a whole Assay package[^\n]*\n$/);
});

test.each([
  [30_000_000, /is not a whole Assay package/],
  [120_000_000, /has 120 MB, and Assay takes in packages of up to 100 MB/],
])('a package of %i bytes is no article, which could have less', async (size, words) => {
  const path = join(here.folder, 'large.assay');
  await writeFile(path, 'no package');
  await truncate(path, size);
  expect((await there.plain('Bo', 'merge', path)).errors).toMatch(words);
});
