/** Real engines carry a library between two writers: `npm run test:sync`, or `-- git` for one of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCopy } from './engines/copy.ts';
import type { StartEngine } from './engines/engine.ts';
import { startGit } from './engines/git.ts';
import { startSyncthing } from './engines/syncthing.ts';
import { play } from './scenario.ts';

const engines: Readonly<Record<string, StartEngine>> = {
  copy: startCopy,
  git: startGit,
  syncthing: startSyncthing,
};
const wanted = process.argv.slice(2);
let failed = 0;
for (const [name, start] of Object.entries(engines)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = await mkdtemp(join(tmpdir(), `assay-${name}-`));
  try {
    const engine = await start(folder);
    try {
      const revisions = await play(engine, folder);
      console.log(`${name}: both sides are the same, and all ${revisions} revisions are there.`);
    } finally {
      await engine.close();
    }
  } catch (error) {
    failed += 1;
    console.error(`${name}: failed.`, error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed > 0 ? 1 : 0;
