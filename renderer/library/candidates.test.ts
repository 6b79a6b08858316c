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
