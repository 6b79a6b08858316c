/** Packages that the system hands to the built main process, against a fake Electron. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as electron from './testing/fake-electron.ts';
import { startWired } from './testing/wired.ts';

const { log } = electron;
let folder: string;

beforeAll(async () => {
  folder = await startWired();
  await vi.waitFor(() => expect(log.windows[0]?.loaded).toHaveLength(2), 15_000);
}, 60_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

async function call<T>(operation: string, input: unknown): Promise<T> {
  const senderFrame = { parent: null, url: 'assay-app://app/index.html#/' };
  const handler = log.handlers.get('assay');
  const reply = (await handler?.(...([{ senderFrame }, operation, input] as never[]))) as {
    value: T;
  };
  return reply.value;
}

const ids = async () => {
  const { articles } = await call<{ articles: { id: string }[] }>('listArticles', {});
  return articles.map(({ id }) => id);
};

/** Of all that the library has, which lies in its bin afterwards. */
async function packedAndBinned(name: string): Promise<string> {
  const all = await ids();
  const { bytes } = await call<{ bytes: Uint8Array }>('packArticles', { ids: all });
  const path = join(folder, name);
  await writeFile(path, bytes);
  for (const id of all) await call('removeArticle', { id });
  expect(await ids()).toEqual([]);
  return path;
}

/** The same, and the library has nothing of it afterwards. */
async function packed(name: string): Promise<string> {
  const path = await packedAndBinned(name);
  await call('emptyBin', {});
  return path;
}

const shown = () => log.windows[0]?.loaded.at(-1);
const openFile = (path: string) => electron.app.emit('open-file', { preventDefault() {} }, path);

test('a package with one article is merged, and its article shown', async () => {
  const [early] = await ids();
  const path = await packed('one.assay');
  const errors = log.errors.length;
  openFile(path);
  await vi.waitFor(async () => expect(await ids()).toEqual([early]));
  await vi.waitFor(() => expect(shown()).toBe(`assay-app://app/index.html#/article/${early}`));
  expect([log.errors.length, log.messages]).toEqual([errors, []]);
});

test('one whose article lies in the bin is said to, and the bin is shown', async () => {
  const [early] = await ids();
  openFile(await packedAndBinned('binned.assay'));
  await vi.waitFor(() =>
    expect(log.messages.splice(0)).toEqual([
      '“binned.assay” has nothing that is not here already. The article lies in the bin here.',
    ]),
  );
  expect(shown()).toBe('assay-app://app/index.html#/bin');
  await call('restoreArticle', { id: early });
});

test('of a package with several it is said what became of them, and the library is shown', async () => {
  await call('addArticle', { name: 'b.txt', bytes: new TextEncoder().encode('Two.\n\nIs here.') });
  const all = await ids();
  await packed('Several.ASSAY');
  electron.app.emit('second-instance', {}, ['assay', '--flag', 'Several.ASSAY'], folder);
  await vi.waitFor(() => expect(shown()).toBe('assay-app://app/index.html#/'));
  expect((await ids()).toSorted()).toEqual(all.toSorted());
  await vi.waitFor(() =>
    expect(log.messages).toEqual([
      '“Several.ASSAY”: 2 of 2 articles are new or brought up to date.',
    ]),
  );
  electron.app.emit('second-instance', {}, ['assay', 'Several.ASSAY'], folder);
  await vi.waitFor(() =>
    expect(log.messages.at(-1)).toBe('“Several.ASSAY” has nothing that is not here already.'),
  );
});

test('one that is damaged is one sentence in a dialog', async () => {
  const path = join(folder, 'damaged.assay');
  await writeFile(path, 'PK but no more');
  openFile(path);
  await vi.waitFor(() => expect(log.errors.at(-1)?.[1]).toContain('not a whole Assay package'));
});

test('the system knows whose packages are', async () => {
  const config = fileURLToPath(new URL('./electron-builder.yml', import.meta.url));
  expect(await readFile(config, 'utf8')).toMatch(/\{ ext: assay, .*mimeType: [^ ]+, .*\}/);
});
