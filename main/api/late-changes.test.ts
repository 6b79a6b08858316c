import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Api } from '../../shared/api.ts';
import { currentVersion } from '../../shared/article.ts';
import { createApi } from './create-api.ts';

const text = 'Water is low today.\n\nThe dam is safe. It will hold, they say.';
const on = (words: string, within = text) => {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
};

let api: Api;
let close: () => Promise<void>;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-late-'));
  ({ api, close } = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
  }));
});
afterEach(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

/** The version a page has open, and the one without the first block that the article has got since. */
async function revised() {
  const { id: article } = await api.addArticle({
    name: 'dam.txt',
    bytes: new TextEncoder().encode(text),
  });
  const { id: version } = currentVersion((await api.openArticle({ id: article })).article);
  const { metadata, blocks } = await api.previewArticle({ id: article });
  const { title, byline = '', published = '' } = metadata;
  const kept = blocks.map((block) => !block.text.includes('low today'));
  await api.reviseArticle({ id: article, metadata: { title, byline, published }, kept });
  return { article, version, current: await currentOf(article) };
}

async function currentOf(id: string) {
  return currentVersion((await api.openArticle({ id })).article);
}

async function sentencesOf(id: string): Promise<string[]> {
  const { text, sentences } = await currentOf(id);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

test('a comment that comes late stands where a mark that comes late does, on a sentence that somebody has split too', async () => {
  const { article, version, current } = await revised();
  await api.changeAnnotations({
    article,
    version: current.id,
    changes: [],
    boundaries: [{ offset: on('is safe.', current.text).start, begins: true }],
  });
  const range = on('The dam is safe.');
  const mark = { id: 'm', range, judgement: { label: 'fact' } } as const;
  await api.changeAnnotations({ article, version, changes: [mark] });
  const [thread] = await api.changeComments({
    article,
    changes: [{ id: 'c', range: { version, ...range }, text: 'Is it?' }],
  });
  const { annotations } = await api.openArticle({ id: article });
  expect(annotations.map(({ target }) => target.version)).toEqual([current.id]);
  expect(thread?.target).toEqual(annotations[0]?.target);
});

test('a split that is sent again after its reply was lost leaves what somebody decided since', async () => {
  const { article, version, current } = await revised();
  const split = {
    article,
    version,
    changes: [],
    boundaries: [{ offset: on('they say.').start, begins: true }],
  };
  await api.changeAnnotations(split);
  expect(await sentencesOf(article)).toContain('they say.');
  await api.changeAnnotations({
    article,
    version: current.id,
    changes: [],
    boundaries: [{ offset: on('they say.', current.text).start, begins: null }],
  });
  await api.changeAnnotations(split);
  expect(await sentencesOf(article)).toContain('It will hold, they say.');
});
