/** Copies of evidence, decisions and comments: what goes with an article, and what is told when it does not. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../../shared/api.ts';
import { lossPhrase } from '../../shared/export-losses.ts';
import { createApi } from './create-api.ts';

const folders: string[] = [];
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function library(): Promise<{ api: Api; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-evidence-'));
  folders.push(folder);
  const { api, close } = await createApi({
    library: folder,
    configDirectory: join(folder, 'config'),
    program: 'cli',
  });
  closing.push(close);
  return { api, folder };
}

const copy = new TextEncoder().encode('<script>alert("</script>")</script> 31.2 %\0');
let here: { api: Api; folder: string };
let id: string;
let sha256: string;
beforeAll(async () => {
  here = await library();
  const { api } = here;
  const bytes = new TextEncoder().encode('Water is low. Prices rise.');
  ({ id } = await api.addArticle({ name: 'a.txt', bytes }));
  const { capture } = await api.captureEvidence({ article: id, name: 'gauge.bin', bytes: copy });
  ({ sha256 } = capture);
  const evidence = [
    { id: 'e1', title: 'Gauges', kind: 'primary', stance: 'supports', capture } as const,
  ];
  const range = { start: 0, end: 13 };
  await api.changeAnnotations({
    article: id,
    version: 'v1',
    changes: [{ id: 'm1', range, judgement: { label: 'claim', evidence } }],
  });
  await api.decide({ article: id, decisions: [{ mark: 'm1', state: 'ready' }] });
  await api.changeComments({
    article: id,
    changes: [{ id: 'c1', mark: 'm1', text: 'Is this fair?' }],
  });
}, 60_000);

test.each([
  ['json', {}],
  ['html', { captures: true, comments: true }],
] as const)('%s with %j gives everything back', async (format, options) => {
  const { name, bytes, losses } = await here.api.exportArticle({ id, format, options });
  expect(losses).toEqual([]);
  const { api } = await library();
  await api.addArticle({ name, bytes });
  expect((await api.readCapture({ article: id, sha256 })).bytes).toEqual(copy);
  const { decisions, threads } = await api.openReview({ article: id });
  expect([decisions.length, threads.length]).toEqual([1, 1]);
});

test.each([
  ['html', {}, ['1 copy of evidence', 'the decisions on 1 mark', '1 comment']],
  ['html', { comments: true }, ['1 copy of evidence']],
  [
    'json',
    { captures: false, comments: false },
    ['1 copy of evidence', 'the decisions on 1 mark', '1 comment'],
  ],
  ['jsonld', {}, ['1 copy of evidence', 'the decisions on 1 mark', '1 comment']],
] as const)('%s with %j tells what stays here', async (format, options, lost) => {
  const { losses, bytes } = await here.api.exportArticle({ id, format, options });
  expect(losses.map(lossPhrase)).toEqual(lost);
  expect(new TextDecoder().decode(bytes).includes('Is this fair?')).toBe(
    'comments' in options && options.comments,
  );
});

test('a report without the text of the article tells that it cannot be opened again', async () => {
  const options = { text: false };
  const { losses } = await here.api.exportArticle({ id, format: 'html', options });
  expect(losses.map(({ kind }) => kind)).toContain('data');
});

/** The same text, as somebody else added it, with none of the marks. */
async function unmarked() {
  const { api } = await library();
  const bytes = new TextEncoder().encode('Water is low. Prices rise.');
  return { api, article: (await api.addArticle({ name: 'a.txt', bytes })).id };
}

test.each([
  ['json', {}],
  ['html', { captures: true }],
] as const)(
  'marks from %s bring their evidence along, also to where they came without it before',
  async (format, options) => {
    const { api, article } = await unmarked();
    const bare = await here.api.exportArticle({ id, format: 'jsonld' });
    expect(await api.importMarks({ article, name: bare.name, bytes: bare.bytes })).toMatchObject({
      added: 1,
      missingCopies: 1,
    });
    const { name, bytes } = await here.api.exportArticle({ id, format, options });
    const input = { article, name, bytes };
    expect(await api.importMarks({ ...input, dryRun: true })).toMatchObject({ missingCopies: 0 });
    expect(await api.importMarks(input)).toMatchObject({ missingCopies: 0 });
    expect((await api.readCapture({ article, sha256 })).bytes).toEqual(copy);
  },
);

test('of copies of evidence it is said that they did not come, or are not what the file says', async () => {
  const { api, article } = await unmarked();
  const without = await here.api.exportArticle({
    id,
    format: 'json',
    options: { captures: false },
  });
  const marks = { article, name: without.name, bytes: without.bytes };
  expect(await api.importMarks(marks)).toMatchObject({ added: 1, missingCopies: 1 });

  const { bytes } = await here.api.exportArticle({ id, format: 'json' });
  const altered = new TextDecoder().decode(bytes).replace(/"data": "..../, '"data": "AAAA');
  const input = { article, name: 'x.json', bytes: new TextEncoder().encode(altered) };
  expect(await api.importMarks(input)).toMatchObject({ missingCopies: 1 });
  await expect(api.readCapture({ article, sha256 })).rejects.toMatchObject({
    failure: { reason: 'captureMissing' },
  });
});

test('a copy that is not what was kept stays here, and a file with another one is refused', async () => {
  const { bytes } = await here.api.exportArticle({ id, format: 'json' });
  const altered = new TextDecoder().decode(bytes).replace(/"data": "..../, '"data": "AAAA');
  const { api } = await library();
  await expect(
    api.addArticle({ name: 'x.json', bytes: new TextEncoder().encode(altered) }),
  ).rejects.toMatchObject({ failure: { reason: 'inputDamaged' } });
  expect((await api.listArticles({})).articles).toEqual([]);

  await writeFile(join(here.folder, 'articles', id, 'evidence', `${sha256}.bin`), 'rewritten');
  const { losses } = await here.api.exportArticle({ id, format: 'json' });
  expect(losses.map(lossPhrase)).toEqual(['1 copy of evidence']);
});
