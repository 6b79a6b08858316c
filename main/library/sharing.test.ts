import { copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../shared/annotation.ts';
import type { VersionAddition } from './adding-versions.ts';
import { historyIn } from './history-log.ts';
import { imported } from './testing/samples.ts';
import { first, second, team } from './testing/team.ts';

const mark = (id: string, label = 'fact', range = first) => ({
  id,
  range,
  judgement: { label: label as 'fact' },
});

async function shared() {
  const { folder, article, open } = await team();
  const marks = join(folder, 'library', 'articles', article, 'marks');
  const fileOf = async (name: string) =>
    join(
      marks,
      (await readdir(marks)).find((file) => file.startsWith(name) && file.endsWith('.json')) ?? '',
    );
  return { folder, article, marks, fileOf, ana: await open('Ana'), bo: await open('Bo'), open };
}

describe('conflict copies are read, and said to be there', () => {
  test.each([
    [
      'Syncthing',
      (name: string) => name.replace('.json', '.sync-conflict-20260101-120000-ABCDEFG.json'),
    ],
    [
      'Dropbox',
      (name: string) => name.replace('.json', ' (Ana’s conflicted copy 2026-01-01).json'),
    ],
    [
      'Nextcloud',
      (name: string) => name.replace('.json', ' (conflicted copy 2026-01-01 120000).json'),
    ],
    ['ownCloud', (name: string) => name.replace('.json', '_conflict-20260101-120000.json')],
    ['OneDrive', (name: string) => name.replace('.json', '-LAPTOP.json')],
    ['Google Drive', (name: string) => name.replace('.json', ' (1).json')],
    ['iCloud', (name: string) => name.replace('.json', ' 2.json')],
  ])('%s', async (_engine, renamed) => {
    const { article, fileOf, ana, bo } = await shared();
    await ana.change(article, [mark('a')]);
    const path = await fileOf('ana');
    await copyFile(path, renamed(path));
    await ana.change(article, [mark('b', 'claim', second)]);
    // The copy holds what the file of that name no longer does.
    await writeFile(path, (await readFile(path, 'utf8')).replace('"id":"a"', '"id":"c"'));
    expect((await bo.open(article)).annotations.map(({ id }) => id).sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect((await bo.list()).notices).toMatchObject([
      { path: renamed(path), reason: 'conflictCopy' },
    ]);
    await rm(renamed(path));
    expect((await bo.open(article)).annotations.map(({ id }) => id).sort()).toEqual(['b', 'c']);
    expect((await bo.list()).notices).toEqual([]);
  });

  test('git’s markers part two files, and both are read', async () => {
    const { article, fileOf, ana, bo } = await shared();
    await ana.change(article, [mark('a')]);
    const path = await fileOf('ana');
    const ours = await readFile(path, 'utf8');
    const theirs = ours.replace('"id":"a"', '"id":"b"');
    await writeFile(path, `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> origin/main\n`);
    expect((await bo.open(article)).annotations.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect((await bo.list()).notices).toMatchObject([{ reason: 'united' }]);
  });

  test.each(['.sync-conflict-20200101-000000-ABC.json', '_conflict-20200101-000000.json'])(
    'two settings (%s): the one with more changes counts, whatever the clocks say',
    async (ending) => {
      const { folder, ana, bo } = await shared();
      const path = join(folder, 'library', 'library.json');
      await ana.changeSettings({ verdictScale: [] });
      await copyFile(path, path.replace('.json', ending));
      await writeFile(
        path,
        JSON.stringify({
          ...(await ana.settings()),
          revision: 0,
          modified: '2099',
          verdictScale: [{ id: 'x', name: 'X', definition: '', colour: '#000000' }],
        }),
      );
      expect((await bo.settings()).verdictScale).toEqual([]);
    },
  );
});

describe('conflict copies of an article', () => {
  const addition = (text: string): VersionAddition => {
    const whole = { start: 0, end: text.length };
    return {
      imported: {
        ...imported(),
        text,
        blocks: [{ kind: 'paragraph', ...whole }],
        sentences: [{ id: 's0', ...whole }],
      },
      metadata: { title: text },
      place: () => [],
    };
  };

  /** Two devices have added a version each while they could not see each other; a sync engine kept both files. */
  async function parted(copyName: string) {
    const { folder, article, ana, bo } = await shared();
    const path = join(folder, 'library', 'articles', article, 'article.json');
    const before = await readFile(path, 'utf8');
    await ana.addVersion(article, addition('Ana’s text.'));
    const one = await readFile(path, 'utf8');
    await writeFile(path, before);
    await bo.addVersion(article, addition('Bo’s text.'));
    const other = await readFile(path, 'utf8');
    return { folder, article, path, copy: join(path, '..', copyName), one, other, ana, bo };
  }

  test.each([
    'article.sync-conflict-20260101-120000-ABCDEFG.json',
    'article (Ana’s conflicted copy 2026-01-01).json',
    'article (conflicted copy).json',
    'article_conflict-20260101-120000.json',
    'article-LAPTOP.json',
    'article 2.json',
  ])('%s: its versions come in, and it is told', async (name) => {
    const { article, copy, one, ana, bo } = await parted(name);
    await writeFile(copy, one);
    const seen = (await bo.open(article)).article;
    expect(seen.versions.map(({ text }) => text)).toEqual([
      'Water is low.\n\nPrices rise.',
      'Ana’s text.',
      'Bo’s text.',
    ]);
    expect(new Set(seen.versions.map(({ id }) => id)).size).toBe(3);
    expect((await bo.list()).notices).toMatchObject([{ path: copy, reason: 'conflictCopy' }]);
    await bo.addVersion(article, addition('Both.'));
    await rm(copy);
    expect((await ana.open(article)).article.versions).toHaveLength(4);
    await ana.list();
    expect((await bo.list()).notices).toEqual([]);
  });

  test('both sides see the same, whichever file the engine kept', async () => {
    const { article, path, copy, one, other, ana, bo } = await parted(
      'article.sync-conflict-A.json',
    );
    await writeFile(path, one);
    await writeFile(copy, other);
    const there = (await ana.open(article)).article;
    await writeFile(path, other);
    await writeFile(copy, one);
    expect((await bo.open(article)).article).toEqual(there);
    expect(there.title).toBe(there.versions.at(-1)?.text);
  });

  test('one that is not whole yet is waited for', async () => {
    const { article, copy, one, bo } = await parted('article.sync-conflict-A.json');
    await writeFile(copy, one.slice(0, 200));
    expect((await bo.open(article)).article.versions).toHaveLength(2);
    expect((await bo.list()).notices).toMatchObject([{ path: copy, reason: 'arriving' }]);
    await writeFile(copy, one);
    expect((await bo.open(article)).article.versions).toHaveLength(3);
    expect((await bo.list()).notices).toMatchObject([{ path: copy, reason: 'conflictCopy' }]);
  });

  test('the list hears of one that comes while nobody has the article open', async () => {
    const { article, copy, one, other, path, ana } = await parted('article 2.json');
    await writeFile(path, other);
    await ana.list();
    await writeFile(copy, one);
    expect((await ana.list()).notices).toMatchObject([{ path: copy, reason: 'conflictCopy' }]);
    expect((await ana.open(article)).article.versions).toHaveLength(3);
  });

  test('the same text added twice is one version', async () => {
    const { folder, article, ana, bo } = await shared();
    const path = join(folder, 'library', 'articles', article, 'article.json');
    const before = await readFile(path, 'utf8');
    await ana.addVersion(article, addition('New.'));
    const one = await readFile(path, 'utf8');
    await writeFile(path, before);
    await bo.addVersion(article, addition('New.'));
    await writeFile(path.replace('.json', ' 2.json'), one);
    expect((await bo.open(article)).article.versions).toHaveLength(2);
  });
});

describe('files that are still arriving', () => {
  test('are what they last were, are left alone, and are read when they are whole', async () => {
    const { article, fileOf, ana, bo } = await shared();
    await ana.change(article, [mark('a')]);
    expect((await bo.open(article)).annotations).toHaveLength(1);
    await ana.change(article, [mark('b', 'claim', second)]);
    const path = await fileOf('ana');
    const whole = await readFile(path, 'utf8');
    const half = whole.slice(0, whole.length >> 1);
    await writeFile(path, half);
    expect((await bo.open(article)).annotations.map(({ id }) => id)).toEqual(['a']);
    expect((await bo.list()).notices).toMatchObject([{ path, reason: 'arriving' }]);
    await bo.change(article, [mark('c')]);
    expect(await readFile(path, 'utf8')).toBe(half);
    await writeFile(path, whole);
    expect((await bo.open(article)).annotations).toHaveLength(3);
    expect((await bo.list()).notices).toEqual([]);
  });

  test('an article whose text has not come is not there yet, without a word', async () => {
    const { folder, article, ana } = await shared();
    const path = join(folder, 'library', 'articles', article, 'article.json');
    await rename(path, `${path}.later`);
    expect(await ana.list()).toMatchObject({ articles: [], notices: [] });
    await rename(`${path}.later`, path);
    expect((await ana.list()).articles).toHaveLength(1);
  });

  test('an article whose text is half there is what it was', async () => {
    const { folder, article, ana } = await shared();
    await ana.open(article);
    await writeFile(
      join(folder, 'library', 'articles', article, 'article.json'),
      '{"schema":1,"id"',
    );
    expect((await ana.open(article)).article.title).toBe('Low water');
  });

  test('a history that ends in the middle of a line loses only that line', async () => {
    const { article, marks, ana } = await shared();
    for (const label of ['fact', 'claim', 'opinion']) await ana.change(article, [mark('a', label)]);
    const name = (await readdir(marks)).find((file) => file.endsWith('.jsonl')) ?? '';
    const text = await readFile(join(marks, name), 'utf8');
    expect(historyIn(text)).toHaveLength(2);
    await writeFile(join(marks, name), text.slice(0, -20));
    await ana.change(article, [mark('a', 'cleared')]);
    const history = await ana.history(article, 'a');
    expect(history.map(({ record }) => record.revision)).toEqual([4, 3, 1]);
  });
});

test.each([['revision'], ['turn']])(
  'whatever %s others write, what I write after it is read again',
  async (member) => {
    const { article, fileOf, ana, bo, open } = await shared();
    await ana.change(article, [mark('a')]);
    await ana.decide(article, [{ mark: 'a', state: 'returned', reason: 'why' }]);
    await ana.comment(article, [{ id: 'c', mark: 'a', text: 'said' }]);
    await ana.changeSettings({ verdictScale: [] });
    const path = await fileOf('ana');
    const greatest = new RegExp(`"${member}":\\d+`, 'g');
    for (const file of [path, join(path, '../../../../library.json')])
      await writeFile(
        file,
        (await readFile(file, 'utf8')).replace(greatest, `"${member}":${2 ** 53 - 1}`),
      );
    await bo.change(article, [mark('a', 'claim')]);
    await bo.decide(article, [{ mark: 'a', state: 'ready' }]);
    await bo.comment(article, [{ id: 'd', thread: 'c', text: 'answered' }]);
    await bo.changeSettings({ verdictScale: [] });
    await bo.close();
    const again = await open('Bo');
    await again.change(article, [mark('b', 'fact', second)]);
    expect((await again.list()).notices).toEqual([]);
    expect((await again.open(article)).annotations.map(labelOf)).toEqual(['claim', 'fact']);
  },
);
