import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ran, runAssay } from './run-assay.ts';

export interface CommandLine {
  readonly folder: string;
  /** As this person on a device of theirs, for programs. */
  as(person: string, ...args: readonly string[]): Promise<Ran>;
  /** The same, for people to read. */
  plain(person: string, ...args: readonly string[]): Promise<Ran>;
  close(): Promise<void>;
}

/** `assay` on one library, called by several people. */
export async function commandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-cli-'));
  const library = join(folder, 'library');
  const plain = async (person: string, ...args: readonly string[]) => {
    process.env.ASSAY_CONFIG = join(folder, `config-${person}`);
    process.env.ASSAY_PERSON = person;
    return runAssay([...args, '--library', library]);
  };
  return {
    folder,
    plain,
    as: (person, ...args) => plain(person, ...args, '--json'),
    close: async () => {
      delete process.env.ASSAY_CONFIG;
      delete process.env.ASSAY_PERSON;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
