import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './program.ts';

let folder: string;
let library: string;
const text = 'River talks\n\nWater is low. Prices rise.\n\nWe hope.\n— Ann (@ann) May 1, 2026';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-cli-'));
  library = join(folder, 'library');
  process.env.ASSAY_CONFIG = join(folder, 'config');
  await writeFile(join(folder, 'river.txt'), text);
});
afterEach(async () => {
  delete process.env.ASSAY_CONFIG;
  await rm(folder, { recursive: true, force: true });
});

async function assay(args: readonly string[], input = '') {
  let output = '';
  let errors = '';
  const collect = (add: (part: string) => void) =>
    new Writable({
      write(chunk, _encoding, done) {
        add(String(chunk));
        done();
      },
    });
  const code = await run(args, {
    input: Readable.from([Buffer.from(input)]),
    output: collect((part) => {
      output += part;
    }),
    errors: collect((part) => {
      errors += part;
    }),
  });
  return { code, output, errors, json: () => JSON.parse(output) };
}

const inLibrary = (...args: string[]) => [...args, '--library', library, '--json'];
const added = async () =>
  (await assay(inLibrary('add', join(folder, 'river.txt')))).json().id as string;

test('add, list, show, mark, unmark: the shapes that scripts rely on', async () => {
  const first = (await assay(inLibrary('add', join(folder, 'river.txt')))).json();
  expect(first).toEqual({ id: expect.any(String), title: 'River talks', sentences: 4 });
  const { id } = first;
  expect(
    (await assay(inLibrary('mark', id, '--sentence', '1', '--as', 'claim', '--note', 'ask'))).code,
  ).toBe(0);
  const many = '{"sentence":2,"as":"fact"}\n\n{"sentence":3,"as":"opinion","note":"a hope"}\n';
  expect((await assay(inLibrary('mark', id, '--jsonl'), many)).json()).toEqual({ marked: 2 });
  expect((await assay(inLibrary('list'))).json()).toEqual({
    articles: [
      {
        id,
        title: 'River talks',
        sentences: 4,
        counts: { fact: 1, opinion: 1, claim: 1, cleared: 0, part: 0, untouched: 1 },
      },
    ],
  });
  const shown = (await assay(inLibrary('show', id))).json();
  expect(shown).toEqual({
    id,
    title: 'River talks',
    text: 'River talks\n\nWater is low. Prices rise.\n\nWe hope.',
    blocks: [
      {
        kind: 'heading',
        level: 1,
        start: 0,
        end: 11,
        sentences: [{ index: 0, start: 0, end: 11, text: 'River talks' }],
      },
      {
        kind: 'paragraph',
        start: 13,
        end: 39,
        sentences: [
          { index: 1, start: 13, end: 26, text: 'Water is low.' },
          { index: 2, start: 27, end: 39, text: 'Prices rise.' },
        ],
      },
      {
        kind: 'post',
        author: 'Ann',
        handle: 'ann',
        date: 'May 1, 2026',
        start: 41,
        end: 49,
        sentences: [{ index: 3, start: 41, end: 49, text: 'We hope.' }],
      },
    ],
    annotations: [
      { id: expect.any(String), sentence: 1, label: 'claim', start: 13, end: 26, note: 'ask' },
      { id: expect.any(String), sentence: 2, label: 'fact', start: 27, end: 39 },
      { id: expect.any(String), sentence: 3, label: 'opinion', start: 41, end: 49, note: 'a hope' },
    ],
  });
  await assay(inLibrary('mark', id, '--sentence', '1', '--as', 'fact'));
  const again = (await assay(inLibrary('show', id))).json().annotations[0];
  expect(again).toEqual({ ...shown.annotations[0], label: 'fact' });
  expect((await assay(inLibrary('unmark', id, '--sentence', '1'))).code).toBe(0);
  expect((await assay(inLibrary('show', id))).json().annotations).toHaveLength(2);
});

test('without --json, people can read it', async () => {
  const id = await added();
  await assay(inLibrary('mark', id, '--sentence', '1', '--as', 'claim'));
  expect((await assay(['list', '--library', library])).output).toContain('River talks');
  expect((await assay(['show', id, '--library', library])).output).toMatch(
    /1 {2}claim {5}Water is low\./,
  );
  expect((await assay(['list', '--library', join(folder, 'none')])).output).toContain(
    'No articles yet',
  );
});

test('standard input is an article too', async () => {
  expect(
    (await assay(inLibrary('add', '-'), '<html><body><p>One. Two.</p></body></html>')).json(),
  ).toMatchObject({
    sentences: 2,
  });
});

test.each(['html', 'json', 'csv'])(
  'export as %s, to a file and to standard output',
  async (format) => {
    const id = await added();
    const path = join(folder, `out.${format}`);
    expect((await assay(inLibrary('export', id, '--format', format, '-o', path))).code).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('Water is low.');
    expect((await assay(inLibrary('export', id, '--format', format, '-o', '-'))).output).toContain(
      'Water is low.',
    );
  },
);

test('several articles go into a folder or a zip, and a format of many files beside its main one', async () => {
  const id = await added();
  await assay(inLibrary('mark', id, '--sentence', '1', '--as', 'claim'));
  const out = join(folder, 'out');
  expect((await assay(inLibrary('export', '--all', '--format', 'html', '-o', out))).code).toBe(0);
  expect((await readdir(out)).sort()).toEqual(['index.html', 'river-talks.html']);
  const zip = join(folder, 'all.zip');
  await assay(inLibrary('export', '--has', 'claim', '--format', 'csv', '-o', zip));
  expect((await readFile(zip)).subarray(0, 2).toString()).toBe('PK');
  const { files, losses } = (
    await assay(inLibrary('export', id, '--format', 'brat', '-o', join(out, 'river.ann')))
  ).json();
  expect(files.map((file: string) => file.slice(out.length + 1))).toContain('river.txt');
  expect(losses).toEqual([{ kind: 'person', count: 1 }]);
  expect(await readFile(join(out, 'river.ann'), 'utf8')).toContain(
    'T1\tClaim 13 26\tWater is low.',
  );
});

test('marks come in from other programs, an article from its report', async () => {
  const id = await added();
  const line = {
    text: 'Prices rise.',
    label: [
      [0, 12, 'opinion'],
      [0, 3, 'rumour'],
    ],
  };
  const given = ['import', '-', '--format', 'doccano', '--article', id];
  const { output, errors } = await assay([...given, '--library', library], JSON.stringify(line));
  expect(output).toContain('1 added, 0 changed, 0 there already, 1 not placed');
  expect(errors).toMatch(/not placed, because its label is none of ours: rumour “Pri”/);
  const report = join(folder, 'report.html');
  await assay(inLibrary('export', id, '--format', 'html', '-o', report));
  const again = (await assay(inLibrary('add', report))).json();
  expect(again).toMatchObject({ title: 'River talks', sentences: 4 });
  expect((await assay(inLibrary('show', again.id))).json().annotations).toHaveLength(1);
});

test('the schema of our JSON is printed', async () => {
  expect((await assay(['schema'])).json().properties.annotations.type).toBe('array');
});

test('extract and segment answer line by line, and a bad page does not stop the next', async () => {
  const pages = `{"id":"a","html":"<p>One. Two.</p>"}\n{"id":"b"}\n{"id":"c","html":"<p>Three.</p>","url":"https://x.example"}`;
  const answers = (await assay(['extract', '--jsonl'], pages)).output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { id: 'a', text: 'One. Two.', blocks: [{ kind: 'paragraph', start: 0, end: 9 }] },
    { id: 'b', error: '“html” in line 2 must be a text.' },
    { id: 'c', text: 'Three.' },
  ]);
  expect(
    (await assay(['segment', '--jsonl'], '{"id":1,"text":"One. Two.","lang":"en"}')).json(),
  ).toEqual({
    id: 1,
    sentences: [
      [0, 4],
      [5, 9],
    ],
  });
});

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
  const { code, output, errors } = await assay([...args(id), '--library', library], input);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toMatch(message);
  expect(errors).toMatch(/^assay: [^\n]+\n$/);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test('a library that cannot be written is one sentence and leaves nothing behind', async () => {
  await mkdir(library);
  await writeFile(join(library, 'articles'), 'a file in the way');
  const { code, errors } = await assay(['add', join(folder, 'river.txt'), '--library', library]);
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
    const { code, errors } = await assay([
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
