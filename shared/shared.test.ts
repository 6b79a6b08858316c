import { expect, test } from 'vitest';
import { type RecordHeader, supersedes } from './annotation.ts';
import { type Failure, failureSentence } from './failure.ts';
import { selectRange } from './selector.ts';
import { fromWire, toWire } from './wire.ts';

const record = (revision: number, modified: string, writer: string): RecordHeader => ({
  id: 'a',
  revision,
  modified,
  writer,
});
test.each([
  ['the higher revision', record(2, '2020', 'a'), record(1, '2030', 'z')],
  ['then the later change', record(1, '2031', 'a'), record(1, '2030', 'z')],
  ['then the writer', record(1, '2030', 'b'), record(1, '2030', 'a')],
])('%s supersedes', (_case, winner, loser) => {
  expect([supersedes(winner, loser), supersedes(loser, winner)]).toEqual([true, false]);
});

test('a quotation’s context never cuts a character in half', () => {
  const text = `${'😀'.repeat(20)}x${'😀'.repeat(20)}`;
  // One unit off on either side of an even number of halves.
  const [, quote] = selectRange(`a${text}`, { start: 41, end: 42 });
  for (const part of [quote.prefix, quote.exact, quote.suffix])
    expect(part).not.toMatch(/\p{Surrogate}/u);
  expect(quote.exact).toBe('x');
});

test.each<Failure>([
  { reason: 'fileMissing', path: 'a\nb\u001b[31m\u202e' },
  { reason: 'inputUnknownKind', name: 'x'.repeat(1000), extension: 'exe' },
  { reason: 'internal', cause: 'line\r\nbreak' },
])('the sentence for $reason is one line that drives no terminal', (failure) => {
  const sentence = failureSentence(failure);
  expect(sentence).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(sentence.length).toBeLessThan(400);
});

test('bytes cross the wire inside JSON', () => {
  const codec = {
    encode: (bytes: Uint8Array) => [...bytes].join('.'),
    decode: (text: string) => Uint8Array.from(text.split('.').map(Number)),
  };
  const value = {
    name: 'a',
    bytes: new Uint8Array([1, 2]),
    list: [new Uint8Array([3])],
    $bytes: 1,
  };
  expect(fromWire(toWire(value, codec), codec)).toEqual(value);
});
