import { spawn } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../shared/annotation.ts';
import { bytes, imported, openAt, temporaryFolder } from './testing/samples.ts';
import { claimWriter } from './writer.ts';

const claim: Judgement = { label: 'claim', note: 'ask' };
const change = (
  id: string,
  judgement: Judgement | null = claim,
  range = { start: 0, end: 13 },
) => ({
  id,
  range,
  judgement,
});

async function libraryWithArticle() {
  const folder = await temporaryFolder();
  const library = await openAt(folder);
  const { id } = await library.add(imported(), bytes);
  const article = join(folder, 'library', 'articles', id);
  const ownMarks = async () =>
    join(
      article,
      'marks',
      (await readdir(join(article, 'marks'))).find((name) => name.endsWith('.json')) ?? '',
    );
  return { folder, library, id, article, ownMarks };
}

test('a library that is not there yet is empty, and looking at it creates nothing', async () => {
  const folder = await temporaryFolder();
  const library = await openAt(folder);
  expect(await library.list()).toMatchObject({ articles: [], notices: [] });
  expect(await readdir(folder)).toEqual([]);
});

test('what was added and marked is found again by another process of the same user', async () => {
  const { folder, library, id, article } = await libraryWithArticle();
  const [record] = await library.change(id, [
    change('a', { ...claim, attribution: { kind: 'quoted', name: 'Fay' } }),
  ]);
  expect(record).toMatchObject({
    revision: 1,
    target: {
      source: id,
      version: 'v1',
      sentence: 's0',
      selector: [{ start: 0, end: 13 }, { exact: 'Water is low.' }],
    },
  });
  await library.close();
  const again = await openAt(folder);
  const opened = await again.open(id);
  expect(opened.article).toMatchObject({
    id,
    title: 'Low water',
    versions: [{ id: 'v1', text: imported().text }],
  });
  expect(opened.annotations).toEqual([record]);
  expect((await again.list()).articles).toMatchObject([
    { id, sentences: 2, counts: { claim: 1, fact: 0, untouched: 1 } },
  ]);
  expect(await readFile(join(article, 'source.txt'))).toEqual(Buffer.from(bytes));
});

test('revisions go up, deletions leave tombstones, and deleting nothing records nothing', async () => {
  const { library, id, ownMarks } = await libraryWithArticle();
  await library.change(id, [change('a')]);
  expect(await library.change(id, [change('a', { label: 'fact' })])).toMatchObject([
    { revision: 2 },
  ]);
  expect(await library.change(id, [change('a', null)])).toMatchObject([
    { revision: 3, deleted: true },
  ]);
  expect(await library.change(id, [change('never', null)])).toEqual([]);
  expect((await library.open(id)).annotations).toEqual([]);
  expect(JSON.parse(await readFile(await ownMarks(), 'utf8')).records).toMatchObject([
    { id: 'a', deleted: true },
  ]);
  expect(await library.change(id, [change('a')])).toMatchObject([{ revision: 4 }]);
  expect((await library.list()).articles).toMatchObject([{ counts: { claim: 1 } }]);
});

test('a change with one bad part changes nothing', async () => {
  const { library, id } = await libraryWithArticle();
  await expect(
    library.change(id, [change('a'), change('b', claim, { start: 5, end: 99 })]),
  ).rejects.toMatchObject({
    failure: { reason: 'rangeInvalid', start: 5, end: 99, length: 27 },
  });
  expect((await library.open(id)).annotations).toEqual([]);
});

test('two devices write two files and see the same union', async () => {
  const { folder, library, id, article } = await libraryWithArticle();
  const other = await openAt(folder, 'two');
  await library.change(id, [change('a')]);
  await other.change(id, [
    change('b', { label: 'fact' }, { start: 15, end: 27 }),
    change('a', { label: 'opinion' }),
  ]);
  await library.change(id, [change('b', null, { start: 15, end: 27 })]);
  const views = await Promise.all(
    [library, other].map(async (one) => (await one.open(id)).annotations),
  );
  expect(views[0]).toEqual(views[1]);
  expect(views[0]).toMatchObject([{ id: 'a', revision: 2, body: [{ value: 'opinion' }] }]);
  const files = (await readdir(join(article, 'marks'))).filter((name) => name.endsWith('.json'));
  expect(files).toHaveLength(2);
});

test('a removed article can be brought back with its marks', async () => {
  const { library, id } = await libraryWithArticle();
  await library.change(id, [change('a')]);
  await library.remove(id);
  expect((await library.list()).articles).toEqual([]);
  await expect(library.open(id)).rejects.toMatchObject({ failure: { reason: 'articleMissing' } });
  await expect(library.remove(id)).rejects.toMatchObject({ failure: { reason: 'articleMissing' } });
  expect(await library.restore(id)).toMatchObject({ id, counts: { claim: 1 } });
  expect(await library.change(id, [change('a', null)])).toMatchObject([{ revision: 2 }]);
});

test('an article that comes back under its id keeps what it brought, though its folder was gone meanwhile', async () => {
  const { library, id, article, ownMarks } = await libraryWithArticle();
  const [mine] = await library.change(id, [change('a')]);
  const stored = JSON.parse(await readFile(join(article, 'article.json'), 'utf8'));
  const project = {
    ...{ format: 'assay-article', schema: 1, article: stored },
    annotations: [{ ...mine, id: 'colleague', writer: 'bo-00000000-test' }],
  };
  await rm(article, { recursive: true });
  await library.restoreProject(project, { name: 'low-water.json', duplicates: 'ask' });
  await library.change(id, [change('b', claim, { start: 15, end: 27 })]);
  const { records } = JSON.parse(await readFile(await ownMarks(), 'utf8'));
  expect(records.map((record: { id: string }) => record.id)).toEqual(['colleague', 'b']);
});

test.each(['../../etc', '..', '', 'A', 'a/b', 'constructor0/', '.adding'])(
  'the id %j is no path',
  async (id) => {
    const { library } = await libraryWithArticle();
    await expect(library.open(id)).rejects.toMatchObject({ failure: { reason: 'articleMissing' } });
    await expect(library.remove(id)).rejects.toMatchObject({
      failure: { reason: 'articleMissing' },
    });
  },
);

describe('damage', () => {
  test('my damaged file is kept, its backup used, and I am told', async () => {
    const { folder, library, id, article, ownMarks } = await libraryWithArticle();
    await library.change(id, [change('a')]);
    await library.change(id, [change('b', claim, { start: 15, end: 27 })]);
    await library.close();
    await appendFile(await ownMarks(), '}garbage');

    const again = await openAt(folder);
    expect((await again.open(id)).annotations.map((mark) => mark.id)).toEqual(['a']);
    await again.change(id, [change('c')]);
    expect((await again.open(id)).annotations.map((mark) => mark.id).sort()).toEqual(['a', 'c']);
    expect((await again.list()).notices).toMatchObject([{ reason: 'damaged', recovered: true }]);
    const kept = (await readdir(join(article, 'marks'))).filter((name) =>
      name.includes('.damaged-'),
    );
    expect(kept).toHaveLength(1);
    expect(await readFile(join(article, 'marks', kept[0] ?? ''), 'utf8')).toContain('}garbage');
  });

  test('another writer’s damaged file is left alone and hides nothing else', async () => {
    const { library, id, article } = await libraryWithArticle();
    await library.change(id, [change('a')]);
    const theirs = join(article, 'marks', 'bo-11111111-app.json');
    await writeFile(theirs, '{"schema":1,"records":[{');
    expect((await library.open(id)).annotations).toHaveLength(1);
    expect((await library.list()).notices).toMatchObject([{ path: theirs }]);
    expect(await readFile(theirs, 'utf8')).toBe('{"schema":1,"records":[{');
  });

  test('one damaged article leaves the list of the others', async () => {
    const { folder, library, article } = await libraryWithArticle();
    const other = await library.add(imported('Second'), bytes);
    await writeFile(join(article, 'article.json'), 'gone');
    const listing = await (await openAt(folder)).list();
    expect(listing.articles.map(({ id }) => id)).toEqual([other.id]);
    expect(listing.notices).toMatchObject([{ path: article }]);
  });

  test('a library of a newer Assay is not touched', async () => {
    const { folder } = await libraryWithArticle();
    await writeFile(join(folder, 'library', 'library.json'), '{"schema":99}');
    await expect(openAt(folder)).rejects.toMatchObject({
      failure: { reason: 'libraryTooNew', schema: 99 },
    });
  });
});

test.each([
  [
    'a file where the folder should be',
    async (folder: string) => writeFile(join(folder, 'library'), 'x'),
  ],
  [
    'a file where the articles should be',
    async (folder: string) => {
      await mkdir(join(folder, 'library'));
      await writeFile(join(folder, 'library', 'articles'), 'x');
    },
  ],
])('%s is one sentence, and nothing is left behind', async (_case, spoil) => {
  const folder = await temporaryFolder();
  await spoil(folder);
  const attempt = async () => (await openAt(folder)).add(imported(), bytes);
  await expect(attempt()).rejects.toMatchObject({
    failure: { reason: expect.stringMatching(/^library/) },
  });
  expect((await readdir(folder)).filter((name) => !name.startsWith('config'))).toEqual(['library']);
});

test('a library that cannot be written says so and keeps what was there', async () => {
  const { library, id, article } = await libraryWithArticle();
  await library.change(id, [change('a')]);
  await rm(join(article, 'marks'), { recursive: true });
  await writeFile(join(article, 'marks'), 'no folder');
  await expect(library.change(id, [change('b')])).rejects.toMatchObject({
    failure: { reason: 'libraryUnwritable' },
  });
});

test('a list with a fresh cache reads no article', async () => {
  const { folder, library, article } = await libraryWithArticle();
  const path = join(article, 'article.json');
  const then = new Date('2026-01-01T00:00:00Z');
  await utimes(path, then, then);
  await library.list();
  await library.close();
  // Same size, time and file, but no sense: only a reader would notice.
  await writeFile(path, Buffer.alloc((await readFile(path)).length, 'x'));
  await utimes(path, then, then);
  expect((await (await openAt(folder)).list()).articles).toMatchObject([{ title: 'Low water' }]);
});

describe('writers', () => {
  test('a live process keeps its slot, a dead one’s is taken over', async () => {
    const folder = await temporaryFolder();
    const first = await claimWriter(folder, '/library', 'test');
    const second = await claimWriter(folder, '/library', 'test');
    expect(second.id).toBe(`${first.id}-1`);
    await first.release();
    expect((await claimWriter(folder, '/library', 'test')).id).toBe(first.id);

    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.once('exit', resolve));
    const [lock = ''] = (await readdir(join(folder, 'writers'))).filter((name) =>
      name.endsWith('-0.lock'),
    );
    await writeFile(join(folder, 'writers', lock), String(child.pid));
    const heirs = await Promise.all([1, 2, 3].map(() => claimWriter(folder, '/library', 'test')));
    const ids = heirs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(await readdir(join(folder, 'writers'))).toHaveLength(4);
  });

  test.each([
    ['Ana Brandt', /^ana-brandt-[0-9a-f]{8}-test$/],
    ['Łukasz Żółć', /^[a-z0-9-]+-[0-9a-f]{8}-test$/],
    ['../../x', /^x-[0-9a-f]{8}-test$/],
    ['李', /^somebody-[0-9a-f]{8}-test$/],
  ])('the person %j makes a safe file name', async (person, expected) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'profile.json'), JSON.stringify({ device: '0a1b2c3d', person }));
    expect((await claimWriter(folder, '/library', 'test')).id).toMatch(expected);
  });
});
