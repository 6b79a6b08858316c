import { expect, test } from 'vitest';
import type { Api } from '../../shared/api.ts';
import { fromFile } from './candidates.ts';

test.each([
  ['book.txt', 30_000_000, 'inputTooLarge'],
  ['report.html', 30_000_000, undefined],
  ['report.html', 90_000_000, 'inputTooLarge'],
  ['book.assay', 30_000_000, undefined],
  ['book.assay', 120_000_000, 'packageTooLarge'],
])('%s of %i bytes', async (name, size, reason) => {
  const file = { name, size, arrayBuffer: async () => new ArrayBuffer(1) } as unknown as File;
  const api = {
    mergePackage: async () => [{ id: 'k', title: 'T', outcome: 'added' }],
    addArticle: async () => ({ id: 'k' }),
  };
  const added = fromFile(file).add(api as unknown as Api, {});
  if (reason) await expect(added).rejects.toMatchObject({ failure: { reason } });
  else expect((await added).articles).toMatchObject([{ id: 'k' }]);
});

test.each([
  [[], 'all.assay has no articles in it.', []],
  [
    [{ id: 'k', title: 'T', outcome: 'unchanged', binned: true }],
    'all.assay: 1 article had nothing new. 1 article lies in the bin here.',
    [],
  ],
  [
    [
      { id: 'k', title: 'T', outcome: 'unchanged', binned: true },
      { id: 'l', title: 'U', outcome: 'added' },
    ],
    'all.assay: 1 article added, 1 article had nothing new. 1 article lies in the bin here.',
    ['l'],
  ],
])('of a package with %j only what can be opened is given', async (merged, told, ids) => {
  const file = { name: 'all.assay', size: 1, arrayBuffer: async () => new ArrayBuffer(1) };
  const api = { mergePackage: async () => merged };
  const added = await fromFile(file as unknown as File).add(api as unknown as Api, {});
  expect(added).toMatchObject({ told });
  expect(added.articles.map(({ id }) => id)).toEqual(ids);
});
