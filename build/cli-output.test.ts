/** The built program with an output that takes nothing. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

test.skipIf(!existsSync('/dev/full'))(
  'a full disk behind the output is one sentence (skipped where there is no /dev/full)',
  () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^assay: “standard output” cannot be written \(the disk is full\)\. [^\n]+\n$/,
      ),
    ]);
  },
);
