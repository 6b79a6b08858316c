import { expect, test } from 'vitest';
import { fileBytes } from './file-bytes.ts';

test('a file that is gone since it was chosen is named', async () => {
  const file = { name: 'notes.csv', arrayBuffer: () => Promise.reject(new Error('gone')) };
  await expect(fileBytes(file as unknown as File)).rejects.toMatchObject({
    failure: { reason: 'fileUnreadable', path: 'notes.csv' },
  });
  expect(await fileBytes(new File(['a'], 'a.txt'))).toEqual(new Uint8Array([97]));
});
