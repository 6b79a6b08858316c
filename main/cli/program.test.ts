import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { program } from '../api/version.ts';
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

test('says which Assay it is', async () => {
  expect(await runAssay(['--version'])).toMatchObject({
    code: 0,
    output: `${program}\n`,
    errors: '',
  });
  expect((await runAssay(['--help'])).output).toContain('--version');
});

test('add, list, show, mark, unmark: the shapes that scripts rely on', async () => {
  const first = (await runAssay(inLibrary('add', join(folder, 'river.txt')))).json();
  expect(first).toEqual({ id: expect.any(String), title: 'River talks', sentences: 4 });
  const { id } = first;
  expect(
    (await runAssay(inLibrary('mark', id, '--sentence', '1', '--as', 'claim', '--note', 'ask')))
      .code,
  ).toBe(0);
  const many = '{"sentence":2,"as":"fact"}\n\n{"sentence":3,"as":"opinion","note":"a hope"}\n';
  expect((await runAssay(inLibrary('mark', id, '--jsonl'), many)).json()).toEqual({ marked: 2 });
  expect((await runAssay(inLibrary('list'))).json()).toEqual({
    articles: [
      {
        id,
        title: 'River talks',
        sentences: 4,
        counts: { fact: 1, opinion: 1, claim: 1, cleared: 0, part: 0, untouched: 1 },
      },
    ],
  });
  const shown = (await runAssay(inLibrary('show', id))).json();
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
  await runAssay(inLibrary('mark', id, '--sentence', '1', '--as', 'fact'));
  const again = (await runAssay(inLibrary('show', id))).json().annotations[0];
  expect(again).toEqual({ ...shown.annotations[0], label: 'fact' });
  expect((await runAssay(inLibrary('unmark', id, '--sentence', '1'))).code).toBe(0);
  expect((await runAssay(inLibrary('show', id))).json().annotations).toHaveLength(2);
});

test('without --json, people can read it', async () => {
  const id = await added();
  await runAssay(inLibrary('mark', id, '--sentence', '1', '--as', 'claim'));
  expect((await runAssay(['list', '--library', library])).output).toContain('River talks');
  expect((await runAssay(['show', id, '--library', library])).output).toMatch(
    /1 {2}claim {5}Water is low\./,
  );
  expect((await runAssay(['list', '--library', join(folder, 'none')])).output).toContain(
    'No articles yet',
  );
});

test('a sentence is listed and shown as what it counts as, and its words in brackets', async () => {
  const id = await added();
  await runAssay(inLibrary('mark', id, '--sentence', '2', '--as', 'fact'));
  const { text } = (await runAssay(inLibrary('show', id))).json();
  const spans = {
    text,
    label: [
      [13, 18, 'claim'],
      [27, 33, 'claim'],
    ],
  };
  const file = join(folder, 'spans.jsonl');
  await writeFile(file, JSON.stringify(spans));
  await runAssay(inLibrary('import', file, '--format', 'doccano', '--article', id));
  const shown = (await runAssay(['show', id, '--library', library])).output;
  expect(shown).toContain('   1  part (claim)  Water is low.');
  expect(shown).toContain('   2  fact (claim)  Prices rise.');
  expect((await runAssay(['list', '--library', library])).output).toMatch(
    / 1\/4 {2}F 1 {2}O 0 {2}C 0 {2}– 0 {2}part 1 /,
  );
});

test('standard input is an article too', async () => {
  expect(
    (await runAssay(inLibrary('add', '-'), '<html><body><p>One. Two.</p></body></html>')).json(),
  ).toMatchObject({
    sentences: 2,
  });
});

test.each(['html', 'json', 'csv'])(
  'export as %s, to a file and to standard output',
  async (format) => {
    const id = await added();
    const path = join(folder, `out.${format}`);
    expect((await runAssay(inLibrary('export', id, '--format', format, '-o', path))).code).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('Water is low.');
    expect(
      (await runAssay(inLibrary('export', id, '--format', format, '-o', '-'))).output,
    ).toContain('Water is low.');
  },
);

test('several articles go into a folder or a zip, and a format of many files beside its main one', async () => {
  const id = await added();
  await runAssay(inLibrary('mark', id, '--sentence', '1', '--as', 'claim'));
  const out = join(folder, 'out');
  expect((await runAssay(inLibrary('export', '--all', '--format', 'html', '-o', out))).code).toBe(
    0,
  );
  expect((await readdir(out)).sort()).toEqual(['index.html', 'river-talks.html']);
  const zip = join(folder, 'all.zip');
  await runAssay(inLibrary('export', '--has', 'claim', '--format', 'csv', '-o', zip));
  expect((await readFile(zip)).subarray(0, 2).toString()).toBe('PK');
  const { files, losses } = (
    await runAssay(inLibrary('export', id, '--format', 'brat', '-o', join(out, 'river.ann')))
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
  const { output, errors } = await runAssay([...given, '--library', library], JSON.stringify(line));
  expect(output).toContain('1 added, 0 changed, 0 there already, 1 not placed');
  expect(errors).toMatch(/not placed, because its label is none of ours: rumour “Pri”/);
  const report = join(folder, 'report.html');
  await runAssay(inLibrary('export', id, '--format', 'html', '-o', report));
  const again = (await runAssay(inLibrary('add', report))).json();
  expect(again).toMatchObject({ title: 'River talks', sentences: 4 });
  expect((await runAssay(inLibrary('show', again.id))).json().annotations).toHaveLength(1);
});

test('the schema of our JSON is printed', async () => {
  expect((await runAssay(['schema'])).json().properties.annotations.type).toBe('array');
});

test('extract and segment answer line by line, and a bad page does not stop the next', async () => {
  const pages = `{"id":"a","html":"<p>One. Two.</p>"}\n{"id":"b"}\n{"id":"c","html":"<p>Three.</p>","url":"https://x.example"}`;
  const answers = (await runAssay(['extract', '--jsonl'], pages)).output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { id: 'a', text: 'One. Two.', blocks: [{ kind: 'paragraph', start: 0, end: 9 }] },
    { id: 'b', error: '“html” in line 2 must be a text.' },
    { id: 'c', text: 'Three.' },
  ]);
  expect(
    (await runAssay(['segment', '--jsonl'], '{"id":1,"text":"One. Two.","lang":"en"}')).json(),
  ).toEqual({
    id: 1,
    sentences: [
      [0, 4],
      [5, 9],
    ],
  });
});
