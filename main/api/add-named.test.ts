import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../library/testing/samples.ts';
import { pack } from '../packing/package-file.ts';
import { takeInNamed } from './add-named.ts';
import { createApi } from './create-api.ts';

test('of a package whose article lies in the bin here it is said that it does, whatever it brings', async () => {
  const folder = await temporaryFolder();
  const { api, close } = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
  });
  const bytes = new TextEncoder().encode('One.\n\nTwo.');
  const { id, title } = await api.addArticle({ name: 'dam.txt', bytes });
  const path = join(folder, 'dam.assay');
  await writeFile(path, (await api.packArticles({ ids: [id] })).bytes);
  expect(await takeInNamed(api, path)).toEqual([{ id, title, outcome: 'unchanged' }]);
  await api.removeArticle({ id });
  expect(await takeInNamed(api, path)).toEqual([{ id, title, outcome: 'unchanged', binned: true }]);
  await api.restoreArticle({ id });
  expect(await takeInNamed(api, path)).toEqual([{ id, title, outcome: 'unchanged' }]);

  await writeFile(path, pack(new Map()));
  expect(await takeInNamed(api, path)).toEqual([]);
  await close();
});
