import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { riverFolder } from './testing/river-folder.ts';
import { runAssay } from './testing/run-assay.ts';

let folder: string;
let library: string;
let clear: () => Promise<void>;
beforeEach(async () => {
  ({ folder, library, clear } = await riverFolder());
});
afterEach(() => clear());

const inLibrary = (...args: string[]) => [...args, '--library', library, '--json'];
const added = async () =>
  (await runAssay(inLibrary('add', join(folder, 'river.txt')))).json().id as string;

const bad: readonly [string, (id: string) => string[], string | RegExp, string?][] = [
  [
    'a missing file',
    () => ['add', '/nosuch/file.txt'],
    /There is no file at “\/nosuch\/file\.txt”/,
  ],
  ['a folder', () => ['add', folder], /is a folder, not a file/],
  ['an empty file', () => ['add', join(folder, 'empty.txt')], /“empty\.txt” is empty/],
  ['a binary file', () => ['add', join(folder, 'binary.txt')], /is not text/],
  ['an unknown extension', () => ['add', join(folder, 'a.xyz')], /cannot read “\.xyz” files/],
  ['too large a file', () => ['add', join(folder, 'large.txt')], /is 50 MB/],
  ['empty standard input', () => ['add', '-'], /“Standard input” is empty/],
  ['an unknown article', () => ['show', 'nosuch'], /There is no article “nosuch”/],
  ['a hostile id', () => ['show', '../../etc/passwd'], /There is no article/],
  [
    'a sentence too many',
    (id) => ['mark', id, '--sentence', '99', '--as', 'fact'],
    /There is no sentence “99”: this article has 4/,
  ],
  [
    'a label that is none',
    (id) => ['mark', id, '--sentence', '1', '--as', 'truth'],
    /one of fact, opinion, claim, cleared/,
  ],
  [
    'a sentence that is no number',
    (id) => ['mark', id, '--sentence', 'x', '--as', 'fact'],
    /whole number/,
  ],
  ['half a mark', (id) => ['mark', id, '--sentence', '1'], /--sentence N --as LABEL/],
  [
    'a line that is no JSON',
    (id) => ['mark', id, '--jsonl'],
    /Line 2 of the input must be a JSON object/,
    '{"sentence":1,"as":"fact"}\nnonsense',
  ],
  [
    'a line with a wrong label',
    (id) => ['mark', id, '--jsonl'],
    /“as” in line 1 must be one of/,
    '{"sentence":1,"as":"x"}',
  ],
  ['no mark to remove', (id) => ['unmark', id, '--sentence', '1'], /has no mark\./],
  ['an unknown format', (id) => ['export', id, '--format', 'exe'], /one of html, pdf, docx/],
  ['nothing to export', () => ['export', '--format', 'csv'], /must be named by their ids/],
  [
    'a file of another format',
    (id) => ['import', join(folder, 'a.xyz'), '--format', 'jsonld', '--article', id],
    /is not a whole web annotation/,
  ],
  ['a folder to export to', (id) => ['export', id, '--format', 'csv', '-o', folder], /is a folder/],
  [
    'a place that cannot be written',
    (id) => ['export', id, '--format', 'csv', '-o', '/nosuch/out.csv'],
    /cannot be written \(its folder is missing\)/,
  ],
  ['no id at all', () => ['show', ''], /openArticle\.id must be given, and not empty\./],
  ['a library without a name', () => ['list', '--library', ''], /It must name a folder/],
  ['an unknown command', () => ['frobnicate'], /unknown command/],
  ['an unknown option', () => ['list', '--frob'], /unknown option/],
];
test.each(bad)('%s is one line on the error stream and 1', async (_case, args, message, input) => {
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0x89, 0x50, 0, 0]));
  await writeFile(join(folder, 'a.xyz'), 'words');
  await writeFile(join(folder, 'large.txt'), Buffer.alloc(50_000_000, 'a'));
  const id = await added();
  const before = await readdir(folder, { recursive: true });
  const { code, output, errors } = await runAssay([...args(id), '--library', library], input);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toMatch(message);
  expect(errors).toMatch(/^assay: [^\n]+\n$/);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test('a library that cannot be written is one sentence and leaves nothing behind', async () => {
  await mkdir(library);
  await writeFile(join(library, 'articles'), 'a file in the way');
  const { code, errors } = await runAssay(['add', join(folder, 'river.txt'), '--library', library]);
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^assay: The library at .* cannot be written \(a file stands where a folder should be\)\. .*\n$/,
  );
  expect(await readdir(library)).toEqual(['articles']);
});

// Linux refuses folders here by saying that the parent is missing.
test.skipIf(process.platform !== 'linux')(
  'a library where no folder can be made is one sentence too (skipped where there is no /proc)',
  async () => {
    const { code, errors } = await runAssay([
      'add',
      join(folder, 'river.txt'),
      '--library',
      '/proc/assay',
    ]);
    expect([code, errors]).toEqual([
      1,
      expect.stringMatching(/^assay: The library at “\/proc\/assay” cannot be written .*\n$/),
    ]);
  },
);
