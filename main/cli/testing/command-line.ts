import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../program.ts';

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a script sees
  json(): any;
}

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
    const [output, errors] = [collector(), collector()];
    const code = await run([...args, '--library', library], {
      input: Readable.from([]),
      output: output.stream,
      errors: errors.stream,
    });
    return {
      code,
      output: output.text(),
      errors: errors.text(),
      json: () => JSON.parse(output.text()),
    };
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

function collector(): { stream: Writable; text(): string } {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}
