import type { Readable, Writable } from 'node:stream';
import type { ArticleInput } from '../../shared/api.ts';
import { largestExchange } from '../../shared/article-size.ts';
import { FailureError } from '../../shared/failure.ts';

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

/**
 * What comes on the standard input, which nobody can ask how much it is.
 *
 * @throws FailureError `inputTooLarge` as soon as that is known
 */
export async function readAll({ input }: Console): Promise<ArticleInput> {
  const name = 'Standard input';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > largestExchange)
      throw new FailureError({ reason: 'inputTooLarge', name, limit: largestExchange });
    chunks.push(bytes);
  }
  return { name, bytes: new Uint8Array(Buffer.concat(chunks)) };
}
