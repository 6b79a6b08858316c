import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../shared/client.ts';
import { temporaryFolder } from '../library/testing/samples.ts';
import { createApi } from './create-api.ts';
import { createDispatch } from './dispatch.ts';

test('what was left very far down has no beginning, and is not read to know that', async () => {
  const folder = await temporaryFolder();
  const { api, close } = await createApi({
    library: join(folder, 'library'),
    configDirectory: join(folder, 'config'),
    program: 'cli',
  });
  onTestFinished(close);
  const client = createClient(createDispatch(api));
  const [far, near] = ['there', 'here'];
  await client.keepPlace({ article: far, sentence: 's9', top: 0.4, start: 60_001 });
  await client.keepPlace({ article: near, sentence: 's1', top: 0.4, start: 60_000 });
  expect(await client.readPlace({ article: far })).toEqual({
    sentence: 's9',
    top: 0.4,
    start: 60_001,
  });
  // Neither is in the library.
  expect(await client.openBeginning({ id: far })).toBeNull();
  await expect(client.openBeginning({ id: near })).rejects.toMatchObject({
    failure: { reason: 'articleMissing' },
  });
});
