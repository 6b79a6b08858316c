import { expect, test } from 'vitest';
import { assayJson, projectFormat } from './assay-json.ts';

const good = { sha256: 'a'.repeat(64), name: 'gauge.html', data: 'MzEuMiAl' };
const read = (captures: unknown) => {
  const article = { title: 'T', versions: [{ text: 'Water is low.' }] };
  const file = { format: projectFormat, article, annotations: [], captures };
  return assayJson.read?.(new TextEncoder().encode(JSON.stringify(file)), 'a.json').copies;
};

test.each<[string, unknown, readonly object[]]>([
  ['of which one says nothing', [good, { sha256: 7 }, null], [good]],
  ['that are no list', 'none', []],
  ['that are not there', undefined, []],
])('marks are read without the copies %s, and with all others', (_case, captures, copies) => {
  expect(read(captures)).toMatchObject(copies);
  expect(read(captures)).toHaveLength(copies.length);
});
