import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgementOf } from '../../shared/annotation.ts';
import type { Api, OpenArticle } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { createApi } from './create-api.ts';

const text =
  'Dam report\n\nWater is low today.\n\nThe dam is safe. It will hold, they say.\n\nNobody asked.';
const on = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

let api: Api;
let close: () => Promise<void>;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-revising-'));
  ({ api, close } = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
  }));
});
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

/** One page has the article open; another has marked it, and has taken the second block out since. */
async function revised(): Promise<{ id: string; version: string }> {
  const { id } = await api.addArticle({ name: 'dam.txt', bytes: new TextEncoder().encode(text) });
  const version = currentVersion((await api.openArticle({ id })).article).id;
  await api.changeAnnotations({
    article: id,
    version,
    changes: [{ id: 'known', range: on('The dam is safe.'), judgement: { label: 'claim' } }],
  });
  await api.changeComments({
    article: id,
    changes: [
      { id: 'kept', range: on('asked'), text: 'By whom?' },
      { id: 'lost', range: on('low today'), text: 'How low?' },
    ],
  });
  const { metadata, blocks } = await api.previewArticle({ id });
  const { title, byline = '', published = '' } = metadata;
  await api.reviseArticle({
    id,
    metadata: { title, byline, published },
    kept: blocks.map((block) => block.kept && !block.text.includes('low today')),
  });
  return { id, version };
}

const said = ({ annotations, unplaced }: OpenArticle) => ({
  annotations: Object.fromEntries(
    annotations.map((mark) => [mark.target.selector[1].exact, judgementOf(mark)?.note]),
  ),
  unplaced: unplaced.map(({ target }) => target.selector[1].exact),
});

test('what is said of an earlier version comes to stand on the same words of the current one', async () => {
  const { id, version } = await revised();
  const claim = (note: string) => ({ label: 'claim', note }) as const;
  await api.changeAnnotations({
    article: id,
    version,
    changes: [
      { id: 'known', range: on('The dam is safe.'), judgement: claim('changed') },
      { id: 'new', range: on('Nobody asked.'), judgement: claim('whole') },
      { id: 'words', range: on('will hold'), judgement: claim('words') },
      { id: 'gone', range: on('Water is low today.'), judgement: claim('gone') },
    ],
  });
  const opened = await api.openArticle({ id });
  expect(said(opened)).toEqual({
    annotations: { 'The dam is safe.': 'changed', 'Nobody asked.': 'whole', 'will hold': 'words' },
    unplaced: ['Water is low today.'],
  });
  for (const { target } of opened.annotations) {
    const { id, text } = currentVersion(opened.article);
    const [{ start, end }, { exact }] = target.selector;
    expect([target.version, text.slice(start, end)]).toEqual([id, exact]);
  }
  await api.changeAnnotations({
    article: id,
    version,
    changes: [{ id: 'known', range: on('The dam is safe.'), judgement: null }],
  });
  expect((await api.openArticle({ id })).annotations).toHaveLength(2);
});

test('a sentence that was split in an earlier version leaves the current one as it is, and no mark is lost', async () => {
  const { id, version } = await revised();
  await api.changeAnnotations({
    article: id,
    version,
    boundaries: [{ offset: on('is safe.').start, begins: true }],
    changes: [
      { id: 'known', range: on('The dam'), judgement: { label: 'claim', note: 'first' } },
      { id: 'second', range: on('is safe.'), judgement: { label: 'claim', note: 'second' } },
    ],
  });
  const opened = await api.openArticle({ id });
  expect(opened.split).toBeUndefined();
  expect(said(opened)).toEqual({
    annotations: { 'The dam is safe.': 'first' },
    unplaced: ['is safe.'],
  });
});

test('comments on words go along, and those on words that are gone stay with their version', async () => {
  const { id, version } = await revised();
  const { threads } = await api.openReview({ article: id });
  const { id: current, text: now } = currentVersion((await api.openArticle({ id })).article);
  expect(threads.map(({ target }) => [target?.version, target?.selector[0].start])).toEqual([
    [current, now.indexOf('asked')],
    [version, on('low today').start],
  ]);
  expect(threads[0]?.comments).toMatchObject([{ text: 'By whom?' }]);
});

test('a version that the article does not have is said to be missing', async () => {
  const { id } = await revised();
  await expect(
    api.changeAnnotations({
      article: id,
      version: 'v9',
      changes: [{ id: 'a', range: on('Dam report'), judgement: { label: 'fact' } }],
    }),
  ).rejects.toMatchObject({ failure: { reason: 'versionMissing', version: 'v9' } });
});
