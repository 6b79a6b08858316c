import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { FailureError } from '../../shared/failure.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * One JSON object a line; blank lines are nothing.
 *
 * @throws FailureError `argumentInvalid`, which names the line
 */
export async function* jsonLines(input: Readable): AsyncGenerator<Line> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    yield { number, value: parseObject(line, number) };
  }
}

function parseObject(line: string, number: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below, in one sentence with the other ways a line can be wrong.
  }
  throw new FailureError({
    reason: 'argumentInvalid',
    where: `Line ${number} of the input`,
    expected: 'a JSON object',
  });
}
