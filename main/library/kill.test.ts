import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, markUntilKilled } from './testing/killing.ts';
import { bytes, imported, openAt, temporaryFolder } from './testing/samples.ts';

const kills = 100;

test(`${kills} kills lose no acknowledged mark and leave no broken or stray file`, {
  timeout: 900_000,
}, async () => {
  const folder = await temporaryFolder();
  const first = await openAt(folder);
  const { id } = await first.add(imported(), bytes);
  await first.close();

  const acknowledged = new Map<string, number>();
  for (let kill = 0; kill < kills; kill += 1) {
    const lines = await markUntilKilled(folder, id, 1 + (kill % 5));
    for (const line of lines) {
      const [mark = '', revision] = line.split(' ');
      acknowledged.set(mark, Math.max(acknowledged.get(mark) ?? 0, Number(revision)));
    }
  }

  const library = await openAt(folder);
  const { annotations } = await library.open(id);
  for (const [mark, revision] of acknowledged)
    expect(
      annotations.find((annotation) => annotation.id === mark)?.revision,
    ).toBeGreaterThanOrEqual(revision);
  await library.change(id, [
    { id: 'last', range: { start: 0, end: 13 }, judgement: { label: 'fact' } },
  ]);

  const files = await filesBelow(join(folder, 'library'));
  expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  for (const file of files.filter((name) => /\.json(?!l)/.test(name)))
    expect(JSON.parse(await readFile(file, 'utf8')), file).toBeTypeOf('object');
  // Each superseded revision is there once at least, and no kill has spoiled the lines around it.
  const history = await library.history(id);
  for (const [mark, revision] of acknowledged)
    expect(
      history.filter(({ record }) => record.id === mark && record.revision < revision).length,
    ).toBe(revision - 1);
  // One writer after the other took over the dead one's name: there is one file, not a hundred.
  const names = await readdir(join(folder, 'library', 'articles', id, 'marks'));
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(1);
  await library.close();
});
