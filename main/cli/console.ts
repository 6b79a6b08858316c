import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes; the process's own streams, or a test's. */
export interface Console {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}

/** Waits when the reader is slower than we are. */
export async function writeLine({ output }: Console, line: string): Promise<void> {
  if (!output.write(`${line}\n`) && !output.destroyed)
    await new Promise<void>((resolve) => {
      output.once('drain', resolve);
      output.once('close', resolve);
    });
}

/** Articles say anything, and a terminal obeys control characters. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}

export async function readAll(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of input as AsyncIterable<Buffer | string>)
    chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
