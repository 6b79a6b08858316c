import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { operationNames } from '../../shared/api.ts';
import { createClient } from '../../shared/client.ts';
import { argumentSchemas } from './argument-schemas.ts';
import { createApi } from './create-api.ts';
import { createDispatch } from './dispatch.ts';

async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-api-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { api, close } = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
  });
  onTestFinished(close);
  return createDispatch(api);
}

test('every operation has a schema and nothing else does', () => {
  expect(Object.keys(argumentSchemas).sort()).toEqual([...operationNames].sort());
});

test.each([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'listArticles ',
  'nosuch',
])('the operation %j is unknown', async (operation) => {
  expect(await (await open())(operation, {})).toEqual({
    ok: false,
    failure: { reason: 'operationUnknown', operation },
  });
});

test.each<[string, unknown]>([
  ['listArticles', null],
  ['listArticles', { extra: 1 }],
  ['openArticle', {}],
  ['openArticle', { id: 7 }],
  ['openArticle', { id: '' }],
  ['addArticle', { name: 'a.txt', bytes: 'text' }],
  ['addArticle', { name: 'a.txt', bytes: new Uint8Array(), mediaType: 'application/pdf' }],
  [
    'changeAnnotations',
    {
      article: 'a',
      version: 'v1',
      changes: [{ id: '__proto__', range: { start: 0, end: 5 }, judgement: null }],
    },
  ],
  [
    'changeAnnotations',
    {
      article: 'a',
      version: 'v1',
      changes: [{ id: 'a', range: { start: 0, end: 5 }, judgement: { label: 'truth' } }],
    },
  ],
  ['exportArticle', { id: 'a', format: 'exe' }],
  ['segment', { text: 'a', language: 1 }],
])('%s does not take %j', async (operation, input) => {
  const reply = await (await open())(operation, input);
  expect(reply).toMatchObject({ ok: false, failure: { reason: 'argumentInvalid' } });
});

test('through the client, an article goes in, is marked and comes out', async () => {
  const api = createClient(await open());
  const { id } = await api.addArticle({
    name: 'a.txt',
    bytes: new TextEncoder().encode('Title here\n\nOne sentence. Another one.'),
  });
  await api.changeAnnotations({
    article: id,
    version: 'v1',
    changes: [{ id: 'm', range: { start: 12, end: 25 }, judgement: { label: 'claim' } }],
  });
  expect((await api.listArticles({})).articles).toMatchObject([
    { id, sentences: 3, counts: { claim: 1 } },
  ]);
  const { bytes } = await api.exportArticle({ id, format: 'csv' });
  expect(new TextDecoder().decode(bytes)).toContain('One sentence.,claim');
  await api.removeArticle({ id });
  await expect(api.openArticle({ id })).rejects.toMatchObject({
    failure: { reason: 'articleMissing' },
  });
  await api.restoreArticle({ id });
  expect((await api.openArticle({ id })).annotations).toHaveLength(1);
});

test('a defect of ours is a reply too, and shows no stack', async () => {
  const broken = new Proxy({}, { get: () => () => Promise.reject(new Error('boom')) });
  const reply = await createDispatch(broken as never)('listArticles', {});
  expect(reply).toEqual({ ok: false, failure: { reason: 'internal', cause: 'boom' } });
});
