import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Somebody with a copy of the library on a device of their own. */
export interface Writer {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the command prints
  assay(...args: readonly string[]): Promise<any>;
}

export function writer(name: string, library: string, folder: string): Writer {
  const env = {
    ...process.env,
    ASSAY_PERSON: name,
    ASSAY_CONFIG: join(folder, `config-${name}`),
  };
  return {
    name,
    assay: async (...args) => {
      const { stdout } = await run(
        process.execPath,
        [cli, ...args, '--library', library, '--json'],
        {
          env,
          maxBuffer: 64_000_000,
        },
      );
      return JSON.parse(stdout);
    },
  };
}
