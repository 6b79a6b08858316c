import { Readable, Writable } from 'node:stream';
import { run } from '../program.ts';

export interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a script sees
  json(): any;
}

/** The command line, with this on its standard input. */
export async function runAssay(args: readonly string[], input = ''): Promise<Ran> {
  const [output, errors] = [collector(), collector()];
  const code = await run(args, {
    input: Readable.from([Buffer.from(input)]),
    output: output.stream,
    errors: errors.stream,
  });
  return {
    code,
    output: output.text(),
    errors: errors.text(),
    json: () => JSON.parse(output.text()),
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
