import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { largestExchange } from '../../shared/article-size.ts';
import { FailureError, failureSentence } from '../../shared/failure.ts';
import { readAll } from './console.ts';

test('too much on the standard input is refused as soon as that is known, and nobody says how much it is', async () => {
  const chunk = Buffer.alloc(largestExchange / 8);
  let given = 0;
  const endless = function* () {
    for (;;) {
      given += 1;
      yield chunk;
    }
  };
  const output = new PassThrough();
  const refused = readAll({ input: Readable.from(endless()), output, errors: output });
  const error = await refused.catch((thrown: unknown) => thrown);
  if (!(error instanceof FailureError)) throw error;
  expect(failureSentence(error.failure)).toBe(
    '“Standard input” is more than 80 MB, and Assay reads files of this kind up to 80 MB. Split it and add the parts.',
  );
  expect(given).toBeLessThan(40);
});
