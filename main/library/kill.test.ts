import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bytes, imported, openAt, temporaryFolder } from './testing/samples.ts';

const program = fileURLToPath(new URL('./testing/marking-loop.ts', import.meta.url));
const kills = 100;

/** Runs the loop until `acknowledgements` have come, kills it, and gives all that came, in order. */
function markUntilKilled(
  folder: string,
  article: string,
  acknowledgements: number,
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [program, join(folder, 'library'), join(folder, 'config-one'), article],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const lines: string[] = [];
    createInterface({ input: child.stdout })
      .on('line', (line) => {
        lines.push(line);
        // Somewhere within the next write, not right after this one.
        if (lines.length === acknowledgements)
          setTimeout(() => child.kill('SIGKILL'), Math.random() * 4);
      })
      .on('close', () => resolve(lines));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== null) reject(new Error(`the loop ended by itself with ${code}`));
    });
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test(`${kills} kills lose no acknowledged mark and leave no broken or stray file`, {
  timeout: 300_000,
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
  await library.close();

  const files = await filesBelow(join(folder, 'library'));
  expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  for (const file of files.filter((name) => name.includes('.json')))
    expect(JSON.parse(await readFile(file, 'utf8')), file).toBeTypeOf('object');
  // One writer after the other took over the dead one's name: there is one file, not a hundred.
  const names = await readdir(join(folder, 'library', 'articles', id, 'marks'));
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(1);
});
