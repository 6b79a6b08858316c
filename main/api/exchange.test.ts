import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../shared/api.ts';
import { createClient } from '../../shared/client.ts';
import { type ImportFormat, importFormatNames } from '../../shared/export-format.ts';
import { createApi } from './create-api.ts';
import { createDispatch } from './dispatch.ts';

const text = 'River talks\n\nWater is low 🌊. Prices rise. Water is low 🌊.\n\nWe hope.';
const last = { start: 43, end: 59 };

const folders: string[] = [];
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function library(): Promise<Api> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-exchange-'));
  folders.push(folder);
  const { api, close } = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
    printToPdf: async () => new TextEncoder().encode('%PDF-1.7\n%%EOF\n'),
  });
  closing.push(close);
  return createClient(createDispatch(api));
}

/** Read once: a thread that reads takes seconds to begin. */
let project: Uint8Array;
beforeAll(async () => {
  const { api, id } = await read();
  project = (await api.exportArticle({ id, format: 'json' })).bytes;
}, 60_000);

async function withArticle(): Promise<{ api: Api; id: string }> {
  const api = await library();
  const { id } = await api.addArticle({ name: 'river.json', bytes: project });
  return { api, id };
}

async function read(): Promise<{ api: Api; id: string }> {
  const api = await library();
  const { id } = await api.addArticle({ name: 'river.txt', bytes: new TextEncoder().encode(text) });
  await api.changeAnnotations({
    article: id,
    version: 'v1',
    changes: [
      {
        id: 'first',
        range: { start: 13, end: 29 },
        judgement: { label: 'claim', note: 'ask 👩‍👧' },
      },
      { id: 'part', range: { start: 30, end: 36 }, judgement: { label: 'opinion' } },
      { id: 'last', range: last, judgement: { label: 'fact' } },
    ],
  });
  return { api, id };
}

test.each(['html', 'json'] as const)(
  'a %s export, opened in another library, is the article with everything',
  async (format) => {
    const { api, id } = await withArticle();
    await api.changeAnnotations({
      article: id,
      version: 'v1',
      changes: [],
      boundaries: [{ offset: 30, begins: false }],
    });
    const before = await api.openArticle({ id });
    const { name, bytes } = await api.exportArticle({ id, format });
    const other = await library();
    const added = await other.addArticle({ name, bytes });
    expect(added.id).toBe(id);
    expect({ ...(await other.openArticle({ id })), cursor: before.cursor }).toEqual(before);
    await expect(other.previewArticle({ id })).rejects.toMatchObject({
      failure: { reason: 'sourceMissing' },
    });

    await expect(other.addArticle({ name, bytes, duplicates: 'ask' })).rejects.toMatchObject({
      failure: { reason: 'articleDuplicate', article: id },
    });
    const copy = await other.addArticle({ name, bytes });
    expect(copy.id).not.toBe(id);
    expect((await other.openArticle({ id: copy.id })).annotations).toHaveLength(3);
    await other.removeArticle({ id });
    const again = await other.addArticle({ name, bytes, duplicates: 'ask' });
    expect(again.id).not.toBe(id);
    await other.restoreArticle({ id });
    await other.changeAnnotations({
      article: id,
      version: 'v1',
      changes: [{ id: 'first', range: { start: 13, end: 29 }, judgement: null }],
    });
    expect((await other.openArticle({ id })).annotations).toHaveLength(2);
  },
);

test('JSON takes decisions and comments along', async () => {
  const { api, id } = await withArticle();
  await api.decide({ article: id, decisions: [{ mark: 'first', state: 'ready' }] });
  await api.changeComments({
    article: id,
    changes: [{ id: 'c1', mark: 'first', text: 'Is this fair?' }],
  });
  const { decisions, threads } = await api.openReview({ article: id });
  const { name, bytes } = await api.exportArticle({ id, format: 'json' });
  const other = await library();
  await other.addArticle({ name, bytes });
  const there = await other.openReview({ article: id });
  expect(there).toMatchObject({ decisions, threads });
  expect(decisions).toHaveLength(1);
  expect(threads).toHaveLength(1);
});

test.each([
  ['cut off', (json: string) => json.slice(0, -40)],
  ['a mark outside the text', (json: string) => json.replace('"end": 59', '"end": 5900')],
  ['two marks of one id', (json: string) => json.replace('"id": "part"', '"id": "last"')],
  ['an unknown label', (json: string) => json.replace('"value": "claim"', '"value": "truth"')],
  [
    'no versions',
    (json: string) => json.replace(/"versions": \[[\s\S]*?\n {4}\]/, '"versions": []'),
  ],
])('a project with %s is refused in one sentence, and nothing stays', async (_case, damage) => {
  const { api, id } = await withArticle();
  const { bytes } = await api.exportArticle({ id, format: 'json' });
  const json = new TextDecoder().decode(bytes);
  expect(damage(json)).not.toBe(json);
  const other = await library();
  await expect(
    other.addArticle({ name: 'x.json', bytes: new TextEncoder().encode(damage(json)) }),
  ).rejects.toMatchObject({ failure: { reason: 'inputDamaged', name: 'x.json' } });
  expect((await other.listArticles({})).articles).toEqual([]);
});

const marking = importFormatNames.filter((format) => format !== 'claimreview');
test.each(marking)('marks come back from %s, and a second time nothing changes', async (format) => {
  const { api, id } = await withArticle();
  const rows = format === 'csv' || format === 'tsv' ? { rows: 'marks' as const } : {};
  const file = await api.exportArticle({ id, format, options: rows });
  const input = { article: id, format: format as ImportFormat, name: file.name, bytes: file.bytes };
  expect(await api.importMarks(input)).toMatchObject({ added: 0, changed: 0, same: 3 });
  const before = (await api.openArticle({ id })).annotations;
  await api.changeAnnotations({
    article: id,
    version: 'v1',
    changes: before.map((mark) => ({ id: mark.id, range: last, judgement: null })),
  });
  expect(await api.importMarks(input)).toMatchObject({ added: 3, changed: 0, unplaced: [] });
  const after = (await api.openArticle({ id })).annotations;
  expect(after.map(({ target }) => target)).toEqual(before.map(({ target }) => target));
});

test('quotes win over positions, and what stands nowhere is listed', async () => {
  const { api, id } = await withArticle();
  const page = [
    quoted('Prices rise.', [0, 3], 'opinion'),
    quoted('Nobody wrote this.', [0, 3], 'claim'),
    quoted('We hope.', [0, 3], 'rumour'),
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(page));
  const result = await api.importMarks({ article: id, format: 'jsonld', name: 'a.jsonld', bytes });
  expect(result).toMatchObject({
    added: 1,
    unplaced: [
      { quote: 'Nobody wrote this.', label: 'claim', why: 'words' },
      { quote: 'We hope.', label: 'rumour', why: 'label' },
    ],
  });
  const { annotations } = await api.openArticle({ id });
  expect(annotations.map(({ target }) => target.selector[1].exact)).toContain('Prices rise.');
});

function quoted(exact: string, [start, end]: readonly [number, number], value: string) {
  const selector = [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact },
  ];
  return {
    type: 'Annotation',
    body: { type: 'TextualBody', purpose: 'tagging', value },
    target: { source: 'x', selector },
  };
}

test('a file that brings its text along becomes an article', async () => {
  const api = await library();
  const line = { text: 'One here.\n\nTwo 🌊 there.', label: [[11, 23, 'claim']] };
  const bytes = new TextEncoder().encode(`${JSON.stringify(line)}\n`);
  const { article, added } = await api.importMarks({ format: 'doccano', name: 'd.jsonl', bytes });
  expect(added).toBe(1);
  const { annotations } = await api.openArticle({ id: article });
  expect(annotations[0]?.target.selector[1].exact).toBe('Two 🌊 there.');
}, 30_000);

test('published checks are listed, and are evidence where their words stand', async () => {
  const { api, id } = await withArticle();
  const check = {
    '@type': 'ClaimReview',
    claimReviewed: 'Prices rise.',
    url: 'https://checks.example/1',
    author: { name: 'Checkers' },
    reviewRating: { alternateName: 'False' },
  };
  const bytes = new TextEncoder().encode(
    JSON.stringify([check, { ...check, claimReviewed: 'Elsewhere.' }]),
  );
  const result = await api.importMarks({
    article: id,
    format: 'claimreview',
    name: 'c.json',
    bytes,
  });
  expect(result.checks.map(({ claim, verdict }) => [claim, verdict])).toEqual([
    ['Prices rise.', 'False'],
    ['Elsewhere.', 'False'],
  ]);
  expect(result).toMatchObject({ added: 1, unplaced: [{ quote: 'Elsewhere.', why: 'words' }] });
});

test('many articles are one zip with a page, and what they say together is a table', async () => {
  const { api, id } = await withArticle();
  const other = await api.addArticle({ name: 'again.json', bytes: project });
  const { bytes } = await api.exportArticles({
    ids: [id, other.id, id],
    format: 'html',
    task: 't',
  });
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual([
    'index.html',
    'river-talks-2.html',
    'river-talks.html',
  ]);
  expect(new TextDecoder().decode(files['index.html'])).toContain('href="river-talks-2.html"');

  const cancelled = api.exportArticles({ ids: [id, other.id], format: 'html', task: 'c' });
  await api.cancelTask({ task: 'c' });
  await expect(cancelled).rejects.toMatchObject({ failure: { reason: 'cancelled' } });

  const table = new TextDecoder().decode((await api.exportOverview({ format: 'csv' })).bytes);
  expect(table).toContain('outlet,,2,');
  expect((await api.exportOverview({ format: 'html' })).name).toMatch(/\.html$/);
});

test('reports look as the newsroom has agreed, and are in the language asked for', async () => {
  const { api, id } = await withArticle();
  const reportTemplate = { newsroom: 'The Harbour Post', accent: '#123456', footer: 'desk@x' };
  await api.changeSettings({ reportTemplate });
  expect((await api.readSettings({})).reportTemplate).toEqual(reportTemplate);
  const options = { language: 'de' } as const;
  const { bytes } = await api.exportArticle({ id, format: 'html', options });
  const page = new TextDecoder().decode(bytes);
  for (const part of ['The Harbour Post', '--accent:#123456', 'desk@x', 'Was die Einstufungen'])
    expect(page).toContain(part);
  await expect(
    api.changeSettings({ reportTemplate: { logo: 'https://logo.example/a.png' } }),
  ).rejects.toMatchObject({ failure: { reason: 'argumentInvalid' } });
});

test('a template is shown with a made-up article, in both languages, and nothing is kept of it', async () => {
  const api = await library();
  const template = { newsroom: 'The <Harbour> Post', verdicts: { false: 'Wrong' } };
  const { html } = await api.previewReport({ template });
  expect(html).toContain('The &lt;Harbour&gt; Post');
  expect(html).toContain('Wrong</span>');
  expect((await api.previewReport({ template, language: 'de' })).html).toContain('lang="de"');
  expect((await api.readSettings({})).reportTemplate).toBeUndefined();
});
